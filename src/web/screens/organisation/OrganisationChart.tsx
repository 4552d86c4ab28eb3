import { huesOf } from '#report';
import type { Study } from '#study';
import { homeName, outSaying, pick } from '#wording';
import { DrawingOut } from '../../drawing/DrawingOut.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { chartDrawing } from './chartDrawing.ts';
import { ownName } from './ListRow.tsx';
import { NameEditor } from './NameEditor.tsx';
import { useOrganisation } from './organisationDesk.ts';
import { type Branch, keptOf } from './organisationTree.ts';

/** Council, committees, administrations and how many tasks each has, as lists in lists that look like a chart. */
export function OrganisationChart({ keeps }: { readonly keeps: ((id: string) => boolean) | undefined }) {
  const { language, hyphenate } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { words, tree } = useOrganisation();
  const pictures = outSaying[language].pictures;
  const shown = keeps ? keptOf(tree, keeps) : tree;
  const bodies = [...study.otherBodies.values()];
  const council = bodies.find(({ type }) => type === 'council');
  const beside = bodies.filter((body) => body !== council);
  const hues = huesOf(study);
  const most = Math.max(1, ...tree.flatMap(({ branches }) => branches.map(({ tasks }) => tasks)));
  const draw = () =>
    chartDrawing({
      council: hyphenate(pick(council?.name ?? study.description.name, language)),
      beside: beside.map(({ name }) => hyphenate(pick(name, language))),
      besideLabel: words.chart.beside,
      // The whole, whatever is searched for.
      tree,
      nameOf: ({ kind, id }) =>
        hyphenate(kind === 'notPlaced' ? words.thing.notPlaced : homeName(study, undefined, id, language)),
      tasks: words.list.tasks,
      noAdministration: words.chart.noAdministration,
      hueOf: (id) => hues.get(id),
    });
  return (
    <section className="org-chart" aria-label={words.chart.label}>
      <p className="take-outs">
        <DrawingOut
          study={study}
          name="organisation"
          title={pictures.organisation(pick(study.description.name, language))}
          description={pictures.organisationMeans}
          drawing={draw}
        />
      </p>
      <div className="top">
        <p className="council">
          <b>
            <Words text={pick(council?.name ?? study.description.name, language)} />
          </b>
        </p>
        {beside.length > 0 && (
          <ul className="beside" aria-label={words.chart.beside}>
            {beside.map(({ id, name }) => (
              <li key={id}>
                <Words text={pick(name, language)} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <ul className="committees">
        {shown.map((branch) => (
          <li key={branch.key}>
            {branch.kind === 'committee' ? (
              <>
                <Box branch={branch} study={study} />
                {branch.branches.length === 0 && <p className="mute">{words.chart.noAdministration}</p>}
                <ul>
                  {branch.branches.map((administration) => (
                    <li key={administration.key} data-hue={hues.get(administration.id)}>
                      <Box branch={administration} study={study} most={most} />
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <p className="unplaced">
                {words.thing.notPlaced}
                <br />
                <b>{words.list.tasks(branch.tasks)}</b>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Box(props: { readonly branch: Branch; readonly study: Study; readonly most?: number }) {
  const { language } = useLanguage();
  const { words, chosen, choose, renaming, rename } = useOrganisation();
  const { branch, study, most } = props;
  const { id, kind, tasks } = branch;
  if (renaming === id) return <NameEditor id={id} text={ownName(study, id, language)} />;
  return (
    <button
      type="button"
      className={`box is-${kind}`}
      data-thing={id}
      aria-current={chosen === id || undefined}
      onClick={() => choose(id)}
      onDoubleClick={() => rename(id)}
    >
      <span className="name">
        <Words text={homeName(study, undefined, id, language)} />
      </span>
      {most !== undefined && (
        <>
          <span className="tasks">{words.list.tasks(tasks)}</span>
          <span className="share" aria-hidden="true">
            <span style={{ width: `${(100 * tasks) / most}%` }} />
          </span>
        </>
      )}
    </button>
  );
}
