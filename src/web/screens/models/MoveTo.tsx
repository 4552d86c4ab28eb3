import { useMemo, useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components';
import { homePreviewer } from '#indicators';
import type { AppliedModel } from '#moves';
import { treeOf } from '#organisation';
import { homeName, leafName, listed } from '#wording';
import { matches } from '../../actions/matches.ts';
import { HomeChanges } from '../../parts/HomeChanges.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { useStaffOf } from '../../worker/useStaffOf.ts';

/** "Flyt til …": the keyboard's twin of carrying a card. Every home stands there with what it would do. */
export function MoveTo(props: {
  readonly applied: AppliedModel;
  /** Absent where it is not yet said what is to move. */
  readonly leaves: readonly string[] | undefined;
  readonly onMove: (leaves: readonly string[], to: string) => Promise<boolean>;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const [picked, setPicked] = useState<readonly string[]>();
  const leaves = props.leaves ?? picked;
  if (!leaves) return <WhichLeaf onPick={(leaf) => setPicked([leaf])} onClose={props.onClose} />;
  const names = listed(leaves.map((leaf) => leafName(study, leaf, language)).slice(0, 3), language);
  const what = leaves.length > 3 ? say.moving.andOthers(names, leaves.length - 3) : names;
  return (
    <Sheet title={say.moving.moveWhat(what)} at="side" className="move-to" onClose={props.onClose}>
      <Homes {...props} leaves={leaves} />
    </Sheet>
  );
}

function Homes(props: {
  readonly applied: AppliedModel;
  readonly leaves: readonly string[];
  readonly onMove: (leaves: readonly string[], to: string) => Promise<boolean>;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const { snapshot } = useOpenStudy();
  const { study } = snapshot;
  const { assume } = useStudyAddress();
  const { applied, leaves, onMove, onClose } = props;
  const { now, homes } = useMemo(() => homePreviewer(study, applied).of(leaves), [study, applied, leaves]);
  const staff = useStaffOf(snapshot, leaves, assume);
  const here = new Set(leaves.map((leaf) => applied.leaves.get(leaf)?.home));
  const isHere = (home: string): boolean => here.size === 1 && here.has(home);
  const firstOther = homes.find(({ home }) => !isHere(home))?.home;
  return (
    <ul className="homes">
      {homes.map((preview) => (
        <li key={preview.home} data-preview={preview.home}>
          <button
            type="button"
            // biome-ignore lint/a11y/noAutofocus: the list was opened to choose from
            autoFocus={preview.home === firstOther}
            aria-disabled={isHere(preview.home)}
            onClick={() => {
              if (isHere(preview.home)) return;
              onClose();
              void onMove(leaves, preview.home);
            }}
          >
            <b>
              <Words text={homeName(study, applied, preview.home, language)} />
            </b>
            {isHere(preview.home) ? (
              <span className="mute">{say.moving.isHere}</span>
            ) : (
              <HomeChanges now={now} preview={preview} staff={staff} />
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** From the palette nothing is picked yet: type a part of a task's name. */
function WhichLeaf(props: { readonly onPick: (leaf: string) => void; readonly onClose: () => void }) {
  const { language, say } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { leaves } = treeOf(study);
  return (
    <Sheet title={say.moving.which} at="middle" className="palette" onClose={props.onClose}>
      <Autocomplete filter={matches}>
        <SearchField aria-label={say.moving.which} autoFocus>
          <Input placeholder={say.moving.which} />
        </SearchField>
        <Menu
          aria-label={say.moving.which}
          className="palette-list"
          renderEmptyState={() => <p className="mute">{say.web.paletteEmpty}</p>}
          onAction={(id) => props.onPick(`${id}`)}
        >
          {leaves.map((leaf) => (
            <MenuItem key={leaf} id={leaf} textValue={leafName(study, leaf, language)}>
              {leafName(study, leaf, language)}
            </MenuItem>
          ))}
        </Menu>
      </Autocomplete>
    </Sheet>
  );
}
