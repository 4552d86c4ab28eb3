import { type Move, type Selection, type StructureChange, selectLeaves, type Variant } from '#moves';
import { treeOf } from '#organisation';
import type { Study } from '#study';
import { leafName, listed, movesSaying, pick } from '#wording';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { Words } from '../../parts/Words.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import type { OpenForm } from './MoveForms.tsx';
import { dropAt, withVariant } from './moveEditing.ts';
import { moveWordsOf } from './moveWords.ts';

/** What a variant does in words: administrations that come, go, join and part, and tasks that get a new home. */
export function VariantChanges(props: {
  readonly move: Move;
  readonly variant: Variant;
  readonly hues: ReadonlyMap<string, number>;
  readonly onForm: (form: OpenForm) => void;
}) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { run } = useDesk();
  const { move, variant, hues, onForm } = props;
  const tell = moveWordsOf(study, language);
  const put = (changed: Partial<Variant>): void =>
    void run({
      kind: 'recordMove',
      record: withVariant(move, { ...variant, ...changed }),
      expect: 'existing',
    });
  const open = (form: 'transfer' | 'structure', at: number): void =>
    onForm({ form, move: move.id, variant: variant.id, at });
  return (
    <>
      {variant.transfers.length + variant.structure.length === 0 && <p>{words.doesNothing}</p>}
      {variant.structure.length > 0 && (
        <>
          <h3>{words.structure}</h3>
          <ul className="changes">
            {variant.structure.map((change, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a change has no other name than its place
              <li key={at} data-hue={hues.get(hueOf(change)) ?? 0}>
                <div className="with-menu">
                  <b>
                    <Words text={tell.structure(change)} />
                  </b>
                  <ItemMenu
                    label={words.structureActions(tell.structure(change))}
                    actions={[
                      { id: 'edit', name: words.editStructure, run: () => open('structure', at) },
                      {
                        id: 'remove',
                        name: words.removeStructure,
                        isRemoving: true,
                        run: () => put({ structure: dropAt(variant.structure, at) }),
                      },
                    ]}
                  />
                </div>
                <Details change={change} study={study} />
              </li>
            ))}
          </ul>
        </>
      )}
      {variant.transfers.length > 0 && (
        <>
          <h3>{words.transfers}</h3>
          <ul className="changes">
            {variant.transfers.map((transfer, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a transfer has no other name than its place
              <li key={at} data-hue={hues.get(transfer.to) ?? 0}>
                <div className="with-menu">
                  <b className="to">
                    <Icon name="arrow" /> <Words text={tell.body(transfer.to)} />
                  </b>
                  <ItemMenu
                    label={words.transferActions(tell.transfer(transfer))}
                    actions={[
                      { id: 'edit', name: words.editTransfer, run: () => open('transfer', at) },
                      {
                        id: 'remove',
                        name: words.removeTransfer,
                        isRemoving: true,
                        run: () => put({ transfers: dropAt(variant.transfers, at) }),
                      },
                    ]}
                  />
                </div>
                <Selected selection={transfer.what} study={study} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ForEditing>
        <p className="do">
          <button type="button" className="plain" onClick={() => open('transfer', variant.transfers.length)}>
            {words.addTransfer}
          </button>
          <button type="button" className="plain" onClick={() => open('structure', variant.structure.length)}>
            {words.addStructure}
          </button>
          <button
            type="button"
            className="plain"
            onClick={() => onForm({ form: 'paste', move: move.id, variant: variant.id })}
          >
            {words.paste}
          </button>
        </p>
      </ForEditing>
    </>
  );
}

function hueOf(change: StructureChange): string {
  if (change.kind === 'create') return change.administration.id;
  if (change.kind === 'merge') return change.into.id;
  if (change.kind === 'split') return change.successors[0]?.administration.id ?? change.administration;
  return change.administration;
}

/** What a selection means today, each with the administration that has it. */
function Selected({ selection, study }: { readonly selection: Selection; readonly study: Study }) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const tell = moveWordsOf(study, language);
  const tree = treeOf(study);
  const from = (leaves: readonly string[]): string => {
    const homes = new Set(leaves.flatMap((leaf) => tree.homeOf(leaf) ?? []));
    return listed(
      [...homes].map((id) => tell.body(id, true)),
      language,
    );
  };
  if (selection.kind === 'rule') {
    const leaves = selectLeaves(study, selection).map(({ leaf }) => leaf);
    return (
      <p>
        <Words text={tell.selection(selection)} />{' '}
        <span className="mute">
          {words.meansLeaves(leaves.length)}
          {leaves.length > 0 && ` ${words.from(from(leaves))}`}
        </span>
      </p>
    );
  }
  return (
    <ul className="selected">
      {selection.nodes.map((id) => (
        <li key={id}>
          <Words text={leafName(study, id, language)} />{' '}
          <small className="mute">{words.from(from(tree.leavesUnder(id)))}</small>
        </li>
      ))}
    </ul>
  );
}

function Details({ change, study }: { readonly change: StructureChange; readonly study: Study }) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const tell = moveWordsOf(study, language);
  if (change.kind === 'merge') {
    return (
      <p className="mute">
        {words.continuesOne(tell.body(change.continues))}
        {change.into.committee?.name && `, ${words.ownCommittee(pick(change.into.committee.name, language))}`}
      </p>
    );
  }
  if (change.kind !== 'split') return null;
  return (
    <>
      {change.successors.map(({ administration, takes }) => (
        <div key={administration.id}>
          <p className="mute">
            <Words text={pick(administration.name, language)} />{' '}
            {words.ownCommittee(
              administration.committee.name
                ? pick(administration.committee.name, language)
                : tell.body(administration.committee.id),
            )}
          </p>
          {takes.map((selection, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a selection has no other name than its place
            <Selected key={at} selection={selection} study={study} />
          ))}
        </div>
      ))}
      <p className="mute">{words.splitRest}</p>
    </>
  );
}
