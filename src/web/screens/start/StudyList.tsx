import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate, pick, startSaying } from '#wording';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { Words } from '../../parts/Words.tsx';
import { stringifySearch } from '../../session/address.ts';
import { ApiProblem } from '../../session/asking.ts';
import { useServices } from '../../session/services.ts';
import { fileAddress, type StudyListed } from '../../session/shelfApi.ts';
import { useLanguage } from '../../session/useLanguage.ts';

/** The studies there are, the one changed last first, each with what may be done to it. */
export function StudyList(props: {
  readonly studies: readonly StudyListed[];
  readonly reload: () => Promise<void>;
  readonly onTrouble: (problem: ApiProblem) => void;
}) {
  const { studies, reload, onTrouble } = props;
  const { shelf } = useServices();
  const { language } = useLanguage();
  const words = startSaying[language];
  const [erasing, setErasing] = useState<StudyListed>();
  const [told, setTold] = useState('');
  const doing = async (does: () => Promise<unknown>, then: string): Promise<void> => {
    try {
      await does();
      setTold(then);
    } catch (error) {
      onTrouble(error instanceof ApiProblem ? error : new ApiProblem(-1, String(error)));
    }
    await reload();
  };
  const copy = (study: StudyListed): Promise<void> => {
    const name = copyName(study);
    return doing(
      () => shelf.begin({ start: 'copy', study: study.id, name }),
      words.copied(pick(name, language)),
    );
  };
  return (
    <>
      <p role="status" className="only-heard">
        {told}
      </p>
      <ul className="study-list">
        {studies
          .toSorted((a, b) => (a.changed < b.changed ? 1 : -1))
          .map((study) => (
            <Row
              key={study.id}
              study={study}
              studies={studies}
              onCopy={() => void copy(study)}
              onErase={() => setErasing(study)}
            />
          ))}
      </ul>
      {erasing && (
        <Erase
          study={erasing}
          onClose={() => setErasing(undefined)}
          onErase={async () => {
            await doing(() => shelf.erase(erasing.id), words.erased(pick(erasing.name, language)));
            setErasing(undefined);
            // What had the focus is gone.
            requestAnimationFrame(() => document.getElementById('content')?.focus());
          }}
        />
      )}
    </>
  );
}

function Row(props: {
  readonly study: StudyListed;
  readonly studies: readonly StudyListed[];
  readonly onCopy: () => void;
  readonly onErase: () => void;
}) {
  const { id, name: text, version, changed, copyOf } = props.study;
  const { language, say } = useLanguage();
  const words = startSaying[language];
  const navigate = useNavigate();
  const name = pick(text, language);
  const original = copyOf && props.studies.find((one) => one.id === copyOf.study);
  const open = (): void => void navigate({ to: '/studies/$study', params: { study: id }, search: true });
  return (
    <li>
      <a
        href={`/studies/${encodeURIComponent(id)}${stringifySearch({ lang: language === 'da' ? undefined : language })}`}
        onClick={(event) => followHere(event, open)}
      >
        <b>
          <Words text={name} />
        </b>{' '}
        <span className="mute">
          {say.web.studyListed(id, version, formatDate(changed.slice(0, 10), language))}
        </span>
        {copyOf && (
          <span className="mute">
            {original ? words.copyOf(pick(original.name, language)) : words.copyOfGone(copyOf.study)}
          </span>
        )}
      </a>
      <ItemMenu
        label={words.actionsOn(name)}
        actions={[
          { id: 'open', name: words.open, isReading: true, run: open },
          {
            id: 'download',
            name: words.download,
            isReading: true,
            run: () => location.assign(fileAddress(id)),
          },
          { id: 'copy', name: words.copy, run: props.onCopy },
          { id: 'erase', name: words.erase, isRemoving: true, run: props.onErase },
        ]}
      />
    </li>
  );
}

function Erase(props: {
  readonly study: StudyListed;
  readonly onErase: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const words = startSaying[language];
  const [isBusy, setBusy] = useState(false);
  return (
    <Sheet title={words.eraseTitle(pick(props.study.name, language))} at="middle" onClose={props.onClose}>
      <div className="sheet-body">
        <p>{words.eraseMeans}</p>
        <p>
          {words.eraseKeep}{' '}
          <a href={fileAddress(props.study.id)} download>
            {words.download}
          </a>
        </p>
        <p className="do">
          <button
            type="button"
            className="main-button removing"
            aria-disabled={isBusy}
            onClick={() => {
              if (isBusy) return;
              setBusy(true);
              void props.onErase();
            }}
          >
            {words.eraseDo}
          </button>
          <button type="button" className="plain" onClick={props.onClose}>
            {say.form.cancel}
          </button>
        </p>
      </div>
    </Sheet>
  );
}

/** The name of a copy in every language that the study has one in. */
function copyName({ name }: StudyListed): StudyListed['name'] {
  return {
    ...(name.da === undefined ? {} : { da: startSaying.da.copyName(name.da) }),
    ...(name.en === undefined ? {} : { en: startSaying.en.copyName(name.en) }),
  };
}
