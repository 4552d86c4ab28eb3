import type { Figure, Reading } from '#figures';
import type { FigureRange, FigureUse } from '#indicators';
import { today } from '#moves';
import type { MeasuringProblem, Study } from '#study';
import {
  figureForm,
  figureOf,
  figuresSaying,
  formatDate,
  formatReading,
  formatStatement,
  indicatorName,
  listed as inWords,
  labelOf,
  modelName,
  ofName,
  pick,
  recordText,
  subjectName,
} from '#wording';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { NotesLine } from '../../parts/NotesLine.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { FigureLink, OpenLink } from './FigureLink.tsx';
import { useFormOpener } from './formOpener.ts';
import { basisOf, type ListedFigure, listed, listedFigures } from './listedFigures.ts';
import { quantitiesContradicted } from './quantitiesContradicted.ts';
import { StateTags } from './StateTags.tsx';
import { useAsked } from './useAsked.ts';
import { useRemoval } from './useRemoval.ts';
import { WhyLink } from './WhyLink.tsx';

/** Everything about one figure, opened by its address. */
export function FigureSheet(props: {
  readonly id: string;
  readonly contradictions: readonly MeasuringProblem[] | undefined;
  readonly onClose: () => void;
}) {
  const { language } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { id, onClose } = props;
  const figure = figureOf(study, id);
  if (!figure) {
    return (
      <Sheet title={words.notThere} at="side" className="about-figure" onClose={onClose}>
        <div className="sheet-body">
          <p>{words.notThereNext}</p>
        </div>
      </Sheet>
    );
  }
  return (
    <Sheet
      title={labelOf({ kind: 'figure', id }, study)[language]}
      at="side"
      className="about-figure"
      onClose={onClose}
    >
      <Told figure={figure} contradictions={props.contradictions} onClose={onClose} />
    </Sheet>
  );
}

function setOf(study: Study, id: string): string | undefined {
  if (study.figures.has(id)) return undefined;
  return [...study.assumptionSets.values()].find(({ figures }) => figures.some((one) => one.id === id))?.id;
}

function Told(props: {
  readonly figure: Figure;
  readonly contradictions: readonly MeasuringProblem[] | undefined;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { assume } = useStudyAddress();
  const openForm = useFormOpener();
  const removal = useRemoval();
  const { figure, onClose } = props;
  const set = setOf(study, figure.id);
  const isOff = set !== undefined && !assume.includes(set);
  const inList = listedFigures(study, []);
  const one: ListedFigure =
    inList.find((other) => other.figure.id === figure.id) ?? listed(study, figure, set);
  const quantity = study.quantities.get(figure.quantity);
  const ranges = useAsked('figureRanges', quantity?.role && !isOff ? { assume } : undefined);
  const uses = useAsked('figureUses', quantity?.role && !isOff ? { assume } : undefined);
  const against = (props.contradictions ?? []).filter(({ ids }) => ids.includes(figure.id));
  const superseded = inList.filter(({ by }) => by === figure.id);
  const { says } = figure;
  return (
    <>
      <div className="sheet-body">
        <p className="big-figure">
          {formatStatement(figure, quantity, language, { as: 'text' })}
          {says.kind === 'share' && <small> {words.shareOf(subjectName(study, says.of, language))}</small>}
        </p>
        <p className="tags">
          <StateTags listed={one} isContradicted={against.length > 0} />
        </p>
        <dl className="facts">
          <Fact name={words.quantity}>
            <Words text={quantity ? pick(quantity.name, language) : figure.quantity} />
          </Fact>
          <Fact name={words.aboutWhat}>
            <SubjectNames subject={figure.subject} />
          </Fact>
          {says.kind === 'share' && (
            <Fact name={words.shareOfWhat}>
              <SubjectNames subject={says.of} />
            </Fact>
          )}
          {says.kind === 'missing' && <Fact name={words.reason}>{pick(says.reason, language)}</Fact>}
          <Fact name={words.basis}>{say.bases[basisOf(one)]}</Fact>
          <Fact name={words.date}>
            {one.date === undefined
              ? words.noDate
              : one.isDateOfSource
                ? words.dateOfSource(formatDate(one.date, language))
                : formatDate(one.date, language)}
          </Fact>
          <Fact name={words.source}>
            <SourceFact figure={figure} />
          </Fact>
          {set !== undefined && (
            <Fact name={words.assumptionSet}>
              <OpenLink opens={{ set }}>
                <Words text={pick(study.assumptionSets.get(set)?.name ?? {}, language)} />
              </OpenLink>
            </Fact>
          )}
          {figure.note && (
            <Fact name={words.noted}>
              <Words text={pick(figure.note, language)} />
            </Fact>
          )}
          {quantity?.note && (
            <Fact name={words.notedOnQuantity}>
              <Words text={pick(quantity.note, language)} />
            </Fact>
          )}
          {one.by !== undefined && (
            <Fact name={words.supersededBy}>
              <FigureLine id={one.by} />
            </Fact>
          )}
          {superseded.length > 0 && (
            <Fact name={words.supersedes}>
              {superseded.map((other) => (
                <FigureLine key={other.figure.id} id={other.figure.id} />
              ))}
            </Fact>
          )}
        </dl>
        {against.map(({ ids }) => (
          <section key={ids.join(' ')} className="contradiction">
            <h3>{words.contradictsWith}</h3>
            {ids
              .filter((id) => id !== figure.id)
              .map((id) => (
                <FigureLine key={id} id={id} />
              ))}
          </section>
        ))}
        {quantity?.role && !isOff && one.state === 'counts' && says.kind !== 'missing' && (
          <Together figure={figure} range={ranges.answer?.get(figure.id)} isWaiting={!ranges.answer} />
        )}
        <UsedFor
          isOff={isOff}
          hasRole={quantity?.role !== undefined}
          isUnknown={quantitiesContradicted(study, props.contradictions ?? [], assume).has(figure.quantity)}
          uses={uses.answer && (uses.answer.get(figure.id) ?? [])}
        />
        {set === undefined && <NotesLine about={figure.id} />}
      </div>
      <ForEditing>
        <div className="sheet-foot">
          <button
            type="button"
            className="main-button"
            onClick={() => openForm({ form: 'figure', figure, ...(set === undefined ? {} : { set }) })}
          >
            {words.edit}
          </button>
          <button
            type="button"
            className="plain"
            onClick={() =>
              void removal.figure(figure.id, set).then((done) => {
                if (done) onClose();
              })
            }
          >
            {words.remove}
          </button>
        </div>
      </ForEditing>
    </>
  );
}

function Fact(props: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** Each by its whole name; several are a total over them all. */
function SubjectNames({ subject }: { readonly subject: Figure['subject'] }) {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  if (subject.kind === 'everything') return <>{say.explanationLabels.everything}</>;
  const names = subject.ids.map((id) => pick(recordText(study, id) ?? { da: id, en: id }, language));
  if (names.length === 1) return <Words text={names[0] ?? ''} />;
  return (
    <>
      {words.sumOf(names.length)}
      <ul className="plain-list">
        {names.map((name) => (
          <li key={name}>
            <Words text={name} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceFact({ figure }: { readonly figure: Figure }) {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { source } = figure;
  if (!source) return <>{figuresSaying[language].noSource.toLowerCase()}</>;
  const found = study.sources.get(source.source);
  return (
    <>
      <OpenLink opens={{ source: source.source }}>
        <Words text={found ? pick(found.title, language) : source.source} />
      </OpenLink>
      {source.locator !== undefined && <>, {source.locator}</>}
    </>
  );
}

/** Another figure, with what it says. */
function FigureLine({ id }: { readonly id: string }) {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const figure = figureOf(study, id);
  if (!figure) return null;
  return (
    <p className="figure-line">
      <FigureLink id={id}>
        <Words text={labelOf({ kind: 'figure', id }, study)[language]} />
      </FigureLink>
      <b>{formatStatement(figure, study.quantities.get(figure.quantity), language, { as: 'text' })}</b>
    </p>
  );
}

/** What is left open for what the figure speaks of, once all figures are held together. */
function Together(props: {
  readonly figure: Figure;
  readonly range: FigureRange | undefined;
  readonly isWaiting: boolean;
}) {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { figure, range, isWaiting } = props;
  if (isWaiting) return <p className="mute">{say.web.measuring}</p>;
  if (!range) return null;
  const { reading, restsOn } = range;
  const others = restsOn.filter((id) => id !== figure.id);
  const text =
    reading.kind === 'missing'
      ? words.togetherUnknown
      : isTold(figure, reading)
        ? undefined
        : figure.says.kind === 'share'
          ? words.togetherSame(written(reading))
          : words.togetherTighter(written(reading));
  if (text === undefined) return null;
  return (
    <section>
      <h3>{words.together}</h3>
      <p>{text}</p>
      {reading.kind !== 'missing' && others.length > 0 && (
        <>
          <p className="mute">{words.restsOn}</p>
          {others.map((id) => (
            <FigureLine key={id} id={id} />
          ))}
        </>
      )}
    </section>
  );
  function written(one: Reading): string {
    return formatReading(one, figureForm(study.quantities.get(figure.quantity)), language, { as: 'text' });
  }
}

/** Whether a range is just what the figure itself says. */
function isTold({ says }: Figure, reading: Exclude<Reading, { kind: 'missing' }>): boolean {
  const min = reading.kind === 'value' ? reading.value : reading.min;
  const max = reading.kind === 'value' ? reading.value : reading.max;
  switch (says.kind) {
    case 'equal':
      return min === says.value && max === says.value;
    case 'between':
      return min === says.min && max === says.max;
    case 'atLeast':
      return min === says.min && max === null;
    case 'atMost':
      return min === 0 && max === says.max;
    default:
      return false;
  }
}

/** The numbers that rest on the figure, each leading to why it is what it is. */
function UsedFor(props: {
  readonly isOff: boolean;
  readonly hasRole: boolean;
  readonly isUnknown: boolean;
  readonly uses: readonly FigureUse[] | undefined;
}) {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { isOff, hasRole, isUnknown, uses } = props;
  return (
    <section>
      <h3>{words.usedFor}</h3>
      {!hasRole ? (
        <p className="mute">{words.usedForNothingNoRole}</p>
      ) : isOff ? (
        <p className="mute">{words.usedWhenOn}</p>
      ) : uses === undefined ? (
        <p className="mute">{say.web.measuring}</p>
      ) : uses.length === 0 ? (
        <p className="mute">{isUnknown ? words.usesUnknownBecause : words.usedForNothing}</p>
      ) : (
        <ul className="uses">
          {uses.map((use) => (
            <li key={`${use.indicator} ${use.of}`}>
              <UseLink use={use} />
              <small>{modelsOf(use, study, language)}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function UseLink({ use }: { readonly use: FigureUse }) {
  const { language, say } = useLanguage();
  const words = figuresSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { indicator, of, models } = use;
  const name = indicatorName(indicator, language);
  const considerations = [...study.considerations.values()].filter(({ criteria }) =>
    criteria.some(({ indicators }) => indicators.includes(indicator)),
  );
  return (
    <>
      <WhyLink why={{ indicator, ...(of === undefined ? {} : { of }), model: models[0] ?? today }}>
        <Words
          text={
            of === undefined ? name : say.explanationLabels.of(name, ofName(study, undefined, of, language))
          }
        />
      </WhyLink>
      {considerations.length > 0 && (
        <small>
          <Words
            text={words.underConsideration(
              inWords(
                considerations.map((one) => pick(one.name, language)),
                language,
              ),
            )}
          />
        </small>
      )}
    </>
  );
}

function modelsOf({ models }: FigureUse, study: Study, language: 'da' | 'en'): string {
  const words = figuresSaying[language];
  if (models.length === study.models.size + 1) return words.inModels(words.everywhere);
  return words.inModels(
    inWords(
      models.map((id) =>
        id === today ? modelName(study, id, language).toLowerCase() : modelName(study, id, language),
      ),
      language,
    ),
  );
}
