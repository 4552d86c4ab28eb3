import { useEffect, useMemo, useRef, useState } from 'react';
import type { Study } from '#study';
import { pick, recordName, versionsSaying } from '#wording';
import { Icon } from '../../parts/Icon.tsx';
import { Words } from '../../parts/Words.tsx';
import { ApiProblem } from '../../session/asking.ts';
import { useServices } from '../../session/services.ts';
import type { NamedVersion } from '../../session/shelfApi.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { type Change, type CollectionChanges, recordIn, versionChanges } from './versionChanges.ts';

/** Changes of a collection shown before the rest is asked for. */
const first = 12;

const signs = { added: 'plus', changed: 'arrow', removed: 'minus' } as const;

/** What has changed between a named version and the study as it stands, thing by thing. */
export function VersionCompared(props: {
  readonly named: NamedVersion;
  readonly onTrouble: (problem: ApiProblem) => void;
  readonly onClose: () => void;
}) {
  const { named, onTrouble } = props;
  const { language, say } = useLanguage();
  const words = versionsSaying[language];
  const { shelf } = useServices();
  const { snapshot } = useOpenStudy();
  const [frozen, setFrozen] = useState<{ readonly study: Study; readonly isAsFrozen: boolean }>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let left = false;
    Promise.all([shelf.studyAt(snapshot.id, named.version), shelf.isAsFrozen(snapshot.id, named.id)]).then(
      ([study, isAsFrozen]) => {
        if (!left) setFrozen({ study, isAsFrozen });
      },
      (error: unknown) => onTrouble(error instanceof ApiProblem ? error : new ApiProblem(-1, String(error))),
    );
    return () => {
      left = true;
    };
  }, [shelf, snapshot.id, named, onTrouble]);
  const isThere = frozen !== undefined;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);
  const groups = useMemo(
    () => (frozen ? versionChanges(frozen.study, snapshot.study) : []),
    [frozen, snapshot.study],
  );
  const count = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <section aria-labelledby="compared-heading" className="compared" aria-busy={!frozen}>
      <header className="section-head">
        <h2 id="compared-heading" ref={heading} tabIndex={-1}>
          <Words text={words.comparedTitle(named.name)} />
        </h2>
        <button type="button" className="quiet" onClick={props.onClose}>
          {say.web.close}
        </button>
      </header>
      {!frozen && <p className="measuring mute">{say.web.loading}</p>}
      {frozen && (
        <>
          {!frozen.isAsFrozen && (
            <p role="alert" className="failed">
              {words.notAsFrozen}
            </p>
          )}
          <p className="mute">{count === 0 ? words.sameAsNow : words.differ(count)}</p>
          {groups.map((group) => (
            <Collection key={group.collection} group={group} before={frozen.study} now={snapshot.study} />
          ))}
        </>
      )}
    </section>
  );
}

function Collection(props: {
  readonly group: CollectionChanges;
  readonly before: Study;
  readonly now: Study;
}) {
  const { group, before, now } = props;
  const { language } = useLanguage();
  const words = versionsSaying[language];
  const [all, setAll] = useState(false);
  const { collection, changes } = group;
  const shown = all ? changes : changes.slice(0, first);
  return (
    <div className="changed-collection">
      <h3>
        {words.collections[collection]} <span className="mute">{changes.length}</span>
      </h3>
      <ul>
        {shown.map((change) => (
          <li key={change.id} className={change.kind}>
            <Icon name={signs[change.kind]} />
            <span className="kind">{words.kinds[change.kind]}</span>
            <OneChange change={change} collection={collection} before={before} now={now} />
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {words.showAll(changes.length)}
        </button>
      )}
    </div>
  );
}

function OneChange(props: {
  readonly change: Change;
  readonly collection: CollectionChanges['collection'];
  readonly before: Study;
  readonly now: Study;
}) {
  const { change, collection, before, now } = props;
  const { language } = useLanguage();
  const words = versionsSaying[language];
  const nameIn = (study: Study): string => {
    if (collection === 'description') return pick(study.description.name, language);
    const record = recordIn(study, collection, change.id);
    return record ? recordName(study, collection, record, language) : '';
  };
  const [was, is] = [nameIn(before), nameIn(now)];
  const fields = change.fields
    .filter((field) => !(field === 'name' && was !== is))
    .map((field) => fieldName(field, words.fields) ?? words.otherField);
  return (
    <span>
      <b>
        <Words text={is === '' ? was : is} />
      </b>
      {was !== '' && is !== '' && was !== is && <span className="mute"> {words.calledBefore(was)}</span>}
      {fields.length > 0 && (
        <span className="mute"> {words.fieldsChanged([...new Set(fields)].join(', '))}</span>
      )}
    </span>
  );
}

function fieldName(field: string, names: Readonly<Record<string, string>>): string | undefined {
  return Object.hasOwn(names, field) ? names[field] : undefined;
}
