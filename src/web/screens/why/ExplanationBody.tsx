import type { Language, Reading } from '#figures';
import type { ExplanationNode } from '#indicators';
import type { AppliedModel } from '#moves';
import { type AlikeInputs, alikeInputs, explanationForm } from '#report';
import type { Study } from '#study';
import {
  type Catalogue,
  formatDate,
  formatReading,
  formulaText,
  indicatorMeaning,
  labelOf,
  type NumberForm,
  pick,
  tellMissing,
} from '#wording';
import { AssumptionTag } from '../../parts/AssumptionTag.tsx';
import { Source } from '../../parts/Source.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import type { Why } from '../../session/whyAddress.ts';
import type { Explained } from '../../worker/messages.ts';
import { formOfWhy } from './formOfWhy.ts';

// With more lines than this each begins closed.
const mostOpen = 3;

interface About {
  readonly study: Study;
  readonly applied: AppliedModel;
  readonly units: Explained['units'];
}

/** An explanation as one reads it: the number, why it is so sure or unsure, then what it is made of, line under line. */
export function ExplanationBody(props: {
  readonly explained: Explained;
  readonly study: Study;
  readonly applied: AppliedModel;
  readonly why: Why;
  readonly title: string | undefined;
}) {
  const { language, say } = useLanguage();
  const { explained, study, applied, why } = props;
  const { root, units } = explained;
  const about: About = { study, applied, units };
  const form = formOf(root, formOfWhy(why), about);
  const title = props.title ?? labelOf(root.label, study, applied)[language];
  const meaning = root.label.kind === 'indicator' ? indicatorMeaning(root.label.id, language) : '';
  const { value } = root;
  return (
    <>
      <h3>
        <Words text={title} />
      </h3>
      {meaning !== '' && (
        <p className="mute">
          <Words text={meaning} />
        </p>
      )}
      <p className="root-value" data-why-root={JSON.stringify(value)}>
        {formatReading(value, form, language, { as: 'text' })}
        <AssumptionTag reading={value} />
      </p>
      <p>
        <Words text={becauseOf(value, say, study, language)} />
      </p>
      {value.kind !== 'missing' && <p className="mute">{say.whyPanel.weakest(say.bases[value.basis])}</p>}
      {value.assumptions.length > 0 && (
        <p className="mute">
          {say.whyPanel.restsOn(
            value.assumptions
              .map((id) => pick(study.assumptionSets.get(id)?.name ?? { da: id }, language))
              .join(', '),
          )}
        </p>
      )}
      <QuantityNotes root={root} study={study} />
      {(root.formula !== undefined || root.inputs.length > 0) && <h4>{say.whyPanel.made}</h4>}
      {root.formula !== undefined && <Formula formula={root.formula} />}
      <Lines nodes={root.inputs} form={form} about={about} depth={0} />
      <Sources root={root} study={study} />
    </>
  );
}

function formOf(node: ExplanationNode, above: NumberForm, { study, units }: About): NumberForm {
  return explanationForm(node, above, study, (id) => units[id]);
}

/** How it is worked out, in words. */
function Formula({ formula }: { readonly formula: string }) {
  const { language } = useLanguage();
  return (
    <p className="formula">
      <Words text={formulaText(formula, language)} />
    </p>
  );
}

/** Why the number is sure, a range or unknown. */
function becauseOf(value: Reading, { screens }: Catalogue, study: Study, language: Language): string {
  if (value.kind === 'missing') return screens.missingBecause(tellMissing(value, study, language));
  if (value.kind === 'value') return screens.valueBecause;
  return value.exact ? screens.rangeBecause : screens.boundsBecause;
}

function Lines(props: {
  readonly nodes: readonly ExplanationNode[];
  readonly form: NumberForm;
  readonly about: About;
  readonly depth: number;
}) {
  const { nodes, form, about, depth } = props;
  if (nodes.length === 0) return null;
  return (
    <ul className="lines">
      {alikeInputs(nodes).map(({ nodes: some, reasons }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id, and their order is what they are
        <li key={at}>
          {some.length === 1 ? (
            <Line
              node={some[0]}
              reasons={reasons}
              form={form}
              about={about}
              depth={depth}
              isShort={nodes.length <= mostOpen}
            />
          ) : (
            <Alike nodes={some} reasons={reasons} form={form} about={about} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Line(props: {
  readonly node: ExplanationNode;
  readonly reasons: AlikeInputs['reasons'];
  readonly form: NumberForm;
  readonly about: About;
  readonly depth: number;
  /** Few enough lines stand beside it that it may begin open. */
  readonly isShort: boolean;
}) {
  const { node, reasons, about, depth, isShort } = props;
  const form = formOf(node, props.form, about);
  const said = <Said node={node} reasons={reasons} form={form} about={about} />;
  if (node.inputs.length === 0 || reasons.length > 0) return <div className="line">{said}</div>;
  return (
    <details open={depth === 0 && isShort && node.inputs.length <= 6}>
      <summary className="line">{said}</summary>
      {node.formula !== undefined && <Formula formula={node.formula} />}
      <Lines nodes={node.inputs} form={form} about={about} depth={depth + 1} />
    </details>
  );
}

function Said(props: {
  readonly node: ExplanationNode;
  readonly reasons: AlikeInputs['reasons'];
  readonly form: NumberForm;
  readonly about: About;
}) {
  const { language, say } = useLanguage();
  const { node, reasons, form, about } = props;
  const { label, value, source } = node;
  // A line that only says what was assumed has no number.
  const isNote = value.kind === 'missing' && value.reason === 'assumption';
  return (
    <>
      <span className="what">
        <Words text={labelOf(label, about.study, about.applied)[language]} />{' '}
        <Source source={source} study={about.study} />
        <Reasons reasons={reasons} about={about} />
      </span>
      {!isNote && (
        <span className="value">
          <b>{formatReading(value, form, language, { as: 'text' })}</b>
          {value.basis === 'assumed' || value.assumptions.length > 0 ? (
            <AssumptionTag reading={value} />
          ) : (
            <small>{say.bases[value.basis]}</small>
          )}
        </span>
      )}
    </>
  );
}

/** Which steps moved it, or whether it counts whole or in part. */
function Reasons({ reasons, about }: { readonly reasons: AlikeInputs['reasons']; readonly about: About }) {
  const { language } = useLanguage();
  if (reasons.length === 0) return null;
  const told = reasons.map((reason) => labelOf(reason, about.study, about.applied)[language]);
  return (
    <small className="reasons">
      <Words text={told.join(' + ')} />
    </small>
  );
}

/** Many records of which the same is known, as one line that opens to their names. */
function Alike(props: {
  readonly nodes: AlikeInputs['nodes'];
  readonly reasons: AlikeInputs['reasons'];
  readonly form: NumberForm;
  readonly about: About;
}) {
  const { language, say } = useLanguage();
  const { nodes, reasons, about } = props;
  const form = formOf(nodes[0], props.form, about);
  const value = formatReading(nodes[0].value, form, language, { as: 'text' });
  return (
    <details>
      <summary className="line">
        <span className="what">
          {say.screens.each(nodes.length, value)}
          <Reasons reasons={reasons} about={about} />
        </span>
      </summary>
      <ul className="alike">
        {nodes.map((node, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id, and their order is what they are
          <li key={at}>
            <Words text={labelOf(node.label, about.study, about.applied)[language]} />{' '}
            <Source source={node.source} study={about.study} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the source says of the quantities that the number is made of. */
function QuantityNotes({ root, study }: { readonly root: ExplanationNode; readonly study: Study }) {
  const { language } = useLanguage();
  const quantities = new Set<string>();
  visit(root, ({ figure }) => {
    const found = figure === undefined ? undefined : study.figures.get(figure);
    if (found) quantities.add(found.quantity);
  });
  return [...quantities].flatMap((id) => {
    const quantity = study.quantities.get(id);
    if (!quantity?.note) return [];
    return [
      <p key={id} className="note">
        <Words text={`${pick(quantity.name, language)}: ${pick(quantity.note, language)}`} />
      </p>,
    ];
  });
}

function Sources({ root, study }: { readonly root: ExplanationNode; readonly study: Study }) {
  const { language, say } = useLanguage();
  const ids = new Set<string>();
  visit(root, ({ source }) => {
    if (source) ids.add(source.source);
  });
  if (ids.size === 0) return null;
  return (
    <>
      <h4>{say.screens.sources}</h4>
      <ul className="sources">
        {[...ids].map((id) => {
          const source = study.sources.get(id);
          if (!source) return <li key={id}>{id}</li>;
          const title = pick(source.title, language);
          const date = formatDate(source.date, language);
          return (
            <li key={id}>
              {source.address?.startsWith('https://') ? <a href={source.address}>{title}</a> : title}, {date}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function visit(node: ExplanationNode, see: (node: ExplanationNode) => void): void {
  see(node);
  for (const input of node.inputs) visit(input, see);
}
