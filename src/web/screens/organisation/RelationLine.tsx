import { type Relation, treeOf } from '#organisation';
import type { Study } from '#study';
import { homeName, leafName, pick } from '#wording';
import { Icon } from '../../parts/Icon.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOrganisation } from './organisationDesk.ts';

/** One relation: of what is chosen the other end, otherwise both; why they need each other, and how much. */
export function RelationLine(props: {
  readonly relation: Relation;
  readonly study: Study;
  /** The end that is chosen. */
  readonly from?: string;
}) {
  const { language, say } = useLanguage();
  const { words, choose, open } = useOrganisation();
  const desk = useDesk();
  const { relation, study, from } = props;
  const tree = treeOf(study);
  const other = relation.from === from ? relation.to : relation.from;
  const end = (id: string) => {
    const home = tree.homeOf(id);
    return (
      <>
        <button type="button" className="link" onClick={() => choose(id)}>
          <Words text={leafName(study, id, language)} />
        </button>
        {home !== null && <span className="mute"> {homeName(study, undefined, home, language, true)}</span>}
      </>
    );
  };
  const name = `${leafName(study, relation.from, language)} – ${leafName(study, relation.to, language)}`;
  return (
    <li>
      <div>
        {from === undefined ? (
          <>
            {end(relation.from)} <Icon name="both" size={12} /> {end(relation.to)}
          </>
        ) : (
          end(other)
        )}
        <p className="mute">
          {say.relationKinds[relation.kind]} · {words.detail.strength(relation.strength)} ·{' '}
          {say.bases[relation.basis]} <Source source={relation.source} study={study} />
        </p>
        {relation.note && (
          <p className="mute">
            <Words text={pick(relation.note, language)} />
          </p>
        )}
      </div>
      <ItemMenu
        label={words.act.menu(name)}
        actions={[
          {
            id: 'edit',
            name: words.act.edit,
            run: () => open({ kind: 'relation', id: from ?? relation.from, relation: relation.id }),
          },
          {
            id: 'remove',
            name: words.act.remove,
            isRemoving: true,
            run: () => void desk.run({ kind: 'removeRelation', id: relation.id }),
          },
        ]}
      />
    </li>
  );
}
