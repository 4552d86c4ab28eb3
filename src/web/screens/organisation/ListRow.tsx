import type { MouseEvent } from 'react';
import type { Reading } from '#figures';
import type { Study } from '#study';
import { formatReading, homeName, leafName, pick } from '#wording';
import { AssumptionTag } from '../../parts/AssumptionTag.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { WhyNumber } from '../../parts/WhyNumber.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import type { ListFacts } from './listFacts.ts';
import { NameEditor } from './NameEditor.tsx';
import { thingActions } from './nodeActions.ts';
import { useOrganisation } from './organisationDesk.ts';
import type { OrganisationRow } from './organisationTree.ts';
import { homesAt } from './organisationTree.ts';
import { type StaffToday, staffOfNode } from './useStaffToday.ts';

/** One line of the list. */
export function ListRow(props: {
  readonly row: OrganisationRow;
  readonly index: number;
  readonly study: Study;
  readonly facts: ListFacts;
  /** Of an administration. */
  readonly hue: number | undefined;
  readonly staff: StaffToday;
  readonly isChosen: boolean;
  /** The one that the keyboard is at. */
  readonly isCurrent: boolean;
  readonly isRenamed: boolean;
  readonly measure: ((element: Element | null) => void) | undefined;
  readonly onChoose: (row: OrganisationRow) => void;
  readonly onTurn: (row: OrganisationRow, open: boolean) => void;
}) {
  const { language } = useLanguage();
  const desk = useOrganisation();
  const { row, index, study, facts, staff, isChosen, isCurrent, isRenamed, onChoose, onTurn } = props;
  const { words } = desk;
  const { branch, level, position, size, isOpen } = row;
  const { id, kind, home } = branch;
  const name =
    kind === 'notPlaced'
      ? words.thing.notPlaced
      : kind === 'node'
        ? leafName(study, id, language)
        : homeName(study, undefined, id, language);
  const onClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('a, button, input')) return;
    onChoose(row);
  };
  return (
    <tr
      ref={props.measure}
      className={`org-row is-${kind}`}
      data-hue={props.hue}
      data-index={index}
      data-key={branch.key}
      data-thing={id}
      data-level={level}
      aria-rowindex={index + 2}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-expanded={isOpen}
      aria-selected={isChosen}
      tabIndex={isCurrent ? 0 : -1}
      onClick={onClick}
      onDoubleClick={() => id !== '' && desk.rename(id)}
    >
      <td className="org-name" style={{ paddingInlineStart: `${(level - 1) * 1.1}rem` }}>
        {isOpen === undefined ? (
          <span className="turn" />
        ) : (
          <button
            type="button"
            className="turn"
            tabIndex={-1}
            aria-label={isOpen ? words.list.close(name) : words.list.open(name)}
            onClick={() => onTurn(row, !isOpen)}
          >
            <Icon name="down" size={12} />
          </button>
        )}
        {isRenamed ? (
          <NameEditor id={id} text={ownName(study, id, language)} />
        ) : (
          <span className="name">
            <Words text={name} />
            <About row={row} study={study} />
          </span>
        )}
      </td>
      <td className="mute wide-only">
        <Words text={facts.areas.get(id) ?? ''} />
      </td>
      {facts.hasCodes && <td className="mute wide-only">{facts.codes.get(id)}</td>}
      <td className="number mute wide-only">{facts.relations.get(id) ?? ''}</td>
      <td className="number">
        {kind === 'administration' && <OfAdministration id={id} name={name} staff={staff} />}
        {kind === 'node' && <OfNode staff={staff} branch={branch} home={home} />}
      </td>
      <td>
        {isChosen && (
          <ItemMenu
            label={words.act.menu(name)}
            actions={[
              ...(desk.isNarrow
                ? [
                    {
                      id: 'details',
                      name: words.detail.open,
                      run: () => desk.open({ kind: 'details', id }),
                    },
                  ]
                : []),
              ...thingActions(study, id, desk),
            ]}
          />
        )}
      </td>
    </tr>
  );
}

/** The name as it is changed: without the mark of another language. */
export function ownName(study: Study, id: string, language: 'da' | 'en'): string {
  const name = (study.nodes.get(id) ?? study.administrations.get(id) ?? study.committees.get(id))?.name;
  return name?.[language] ?? name?.da ?? name?.en ?? '';
}

/** What is said of a thing behind its name. */
function About({ row, study }: { readonly row: OrganisationRow; readonly study: Study }) {
  const { language, say } = useLanguage();
  const { words } = useOrganisation();
  const { branch } = row;
  const node = study.nodes.get(branch.id);
  const said: string[] = [];
  if (branch.kind === 'administration' || branch.kind === 'notPlaced')
    said.push(words.list.tasks(branch.tasks));
  if (node) {
    if (row.isOpen === false) said.push(words.list.parts(branch.branches.length));
    if (branch.isPartly) {
      const others = homesAt(study, branch.id).filter((home) => home !== branch.home);
      said.push(
        words.list.alsoAt(
          others
            .map((home) =>
              home === null
                ? words.thing.notPlaced.toLowerCase()
                : homeName(study, undefined, home, language, true),
            )
            .join(', '),
        ),
      );
    }
    if (node.listed === false && node.parent === undefined) said.push(words.thing.offList);
    if (node.basis !== 'stated') said.push(say.bases[node.basis]);
  }
  if (branch.kind === 'administration') {
    const short = study.administrations.get(branch.id)?.short;
    if (short) said.unshift(pick(short, language));
  }
  return said.length === 0 ? null : <span className="about-row"> {said.join(' · ')}</span>;
}

function OfAdministration(props: { readonly id: string; readonly name: string; readonly staff: StaffToday }) {
  const { say } = useLanguage();
  const { id, name, staff } = props;
  if (!staff.administrations) return '…';
  const reading = staff.administrations.get(id);
  if (!reading) return <StaffNumber reading={missing(staff)} />;
  return (
    <WhyNumber why={{ indicator: 'staff', of: id }} what={say.whyPanel.staffOf(name)}>
      <StaffNumber reading={reading} />
    </WhyNumber>
  );
}

function missing({ leaves }: StaffToday): Reading | undefined {
  return leaves && 'kind' in leaves ? leaves : undefined;
}

function OfNode(props: {
  readonly staff: StaffToday;
  readonly branch: OrganisationRow['branch'];
  readonly home: string | null;
}) {
  const { words } = useOrganisation();
  const { staff, branch } = props;
  if (!staff.leaves || (!staff.divided && branch.branches.length > 0)) return <span className="mute">…</span>;
  const reading = staffOfNode(staff, branch.id);
  // Of a task with parts at several homes one number would stand at each of them.
  if (!reading || branch.isPartly) return <span className="mute">{words.list.seeParts}</span>;
  return (
    <span className="mute">
      <StaffNumber reading={reading} />
    </span>
  );
}

function StaffNumber({ reading }: { readonly reading: Reading | undefined }) {
  const { language } = useLanguage();
  const shown: Reading = reading ?? {
    kind: 'missing',
    reason: 'noFigures',
    needs: [],
    basis: 'stated',
    assumptions: [],
  };
  return (
    <>
      {formatReading(shown, 'fte', language, { as: 'table' })}
      <AssumptionTag reading={shown} />
    </>
  );
}
