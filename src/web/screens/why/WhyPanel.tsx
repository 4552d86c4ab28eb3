import { useEffect, useState } from 'react';
import { type AppliedModel, today } from '#moves';
import { labelOf, modelName, pick } from '#wording';
import { Icon } from '../../parts/Icon.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { useServices } from '../../session/services.ts';
import type { Snapshot } from '../../session/studyApi.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { formatWhy, type Why } from '../../session/whyAddress.ts';
import type { Explained } from '../../worker/messages.ts';
import { Overtaken } from '../../worker/numbers.ts';
import { ExplanationBody } from './ExplanationBody.tsx';
import { explanationText } from './explanationText.ts';

/** "Why this number?": the number, how sure it is, what it is made of, and the sources. Copyable, with its address. */
export function WhyPanel(props: {
  readonly snapshot: Snapshot;
  readonly applied: AppliedModel;
  readonly appliedToday: AppliedModel;
  readonly assume: readonly string[];
  readonly why: Why;
  /** Whether today's number is asked for while a model is shown. */
  readonly atToday: boolean;
  readonly onAtToday: (yes: boolean) => void;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const { snapshot, why, assume, atToday } = props;
  const { study } = snapshot;
  const applied = atToday ? props.appliedToday : props.applied;
  const explained = useExplained(snapshot, applied.model, assume, why);
  const [copied, setCopied] = useState<'text' | 'address'>();
  const copy = (what: 'text' | 'address'): void => {
    const address = location.href;
    const text =
      what === 'address' || explained.kind !== 'there'
        ? address
        : `${explanationText(explained.explained, { study, applied, language, why })}\n\n${address}`;
    navigator.clipboard.writeText(text).then(
      () => setCopied(what),
      () => setCopied(undefined),
    );
  };
  return (
    <Sheet title={say.whyPanel.title} at="side" className="why" onClose={props.onClose}>
      {props.applied.model !== today && why.indicator !== 'staff' && (
        <fieldset className="segments">
          <legend className="only-heard">{say.whyPanel.showFor}</legend>
          {[true, false].map((ofToday) => (
            <label key={`${ofToday}`}>
              <input
                type="radio"
                name="at"
                checked={atToday === ofToday}
                onChange={() => props.onAtToday(ofToday)}
              />
              <span>{ofToday ? say.whyPanel.inToday : modelName(study, props.applied.model, language)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div aria-live="polite" data-why-shown={formatWhy(why)}>
        {explained.kind === 'there' && (
          <ExplanationBody
            explained={explained.explained}
            study={study}
            applied={applied}
            why={why}
            title={
              why.indicator === 'staff'
                ? say.whyPanel.staffOf(labelOf(explained.explained.root.label, study, applied)[language])
                : undefined
            }
          />
        )}
        {explained.kind === 'nothing' && (
          <>
            <h3>{say.whyPanel.nothing}</h3>
            <p className="mute">{say.whyPanel.nothingNext}</p>
          </>
        )}
        {explained.kind === 'failed' && <p role="alert">{say.web.numbersFailed}</p>}
        {explained.kind === 'waiting' && <p className="measuring mute">{say.web.measuring}</p>}
      </div>
      <footer className="sheet-foot">
        <button type="button" className="plain" onClick={() => copy('text')}>
          {copied === 'text' && <Icon name="check" />}{' '}
          {copied === 'text' ? say.web.copied : say.whyPanel.copyText}
        </button>
        <button type="button" className="plain" onClick={() => copy('address')}>
          {copied === 'address' && <Icon name="check" />}{' '}
          {copied === 'address' ? say.web.copied : say.web.copyAddress}
        </button>
        {assume.length > 0 && (
          <p className="mute">
            {say.screens.assumptionsOn(
              assume
                .map((id) => pick(study.assumptionSets.get(id)?.name ?? { da: id }, language))
                .join(' · '),
            )}
          </p>
        )}
      </footer>
    </Sheet>
  );
}

type State =
  | { readonly kind: 'waiting' | 'nothing' | 'failed' }
  | { readonly kind: 'there'; readonly explained: Explained };

function useExplained(snapshot: Snapshot, model: string, assume: readonly string[], why: Why): State {
  const { numbers } = useServices();
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const sets = assume.join(',');
  const asked = formatWhy(why);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` and `sets` are what `why` and `assume` say
  useEffect(() => {
    let left = false;
    numbers.ask(snapshot, 'explain', { model, assume, why }).then(
      (explained) => {
        if (!left) setState(explained ? { kind: 'there', explained } : { kind: 'nothing' });
      },
      (error: unknown) => {
        if (!left && !(error instanceof Overtaken)) setState({ kind: 'failed' });
      },
    );
    return () => {
      left = true;
    };
  }, [numbers, snapshot, model, sets, asked]);
  return state;
}
