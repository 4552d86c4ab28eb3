import { useCarriedHere } from '../session/cardDesk.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { useOpenStudy } from '../session/useStudy.ts';
import { useStudyAddress } from '../session/useStudyAddress.ts';
import { useStaffOf } from '../worker/useStaffOf.ts';
import { fetchedLater } from './fetchedLater.ts';
import { InPlace } from './Later.tsx';

const homeChanges = fetchedLater(async () => (await import('./HomeChanges.tsx')).HomeChanges);

/** While a card is carried: what it would do at this home. It lies over the column, so that nothing shifts under the hand. */
export function DropPreview({ home }: { readonly home: string }) {
  const carried = useCarriedHere(home);
  if (!carried) return null;
  return <Shown {...carried} />;
}

function Shown({ leaves, isFrom, isOver, now, preview }: NonNullable<ReturnType<typeof useCarriedHere>>) {
  const { say } = useLanguage();
  const { snapshot } = useOpenStudy();
  const { assume } = useStudyAddress();
  const staff = useStaffOf(snapshot, leaves, assume);
  if (isFrom) {
    return (
      <div className="drop-preview from">
        <b>{say.moving.from}</b>
      </div>
    );
  }
  return (
    <div className={isOver ? 'drop-preview over' : 'drop-preview'} data-preview={preview.home}>
      {isOver && <b>{say.moving.dropHere}</b>}
      <InPlace part={homeChanges} given={{ now, preview, staff }} />
    </div>
  );
}
