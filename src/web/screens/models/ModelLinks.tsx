import { today } from '#moves';
import type { Study } from '#study';
import { modelName } from '#wording';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';

/** Which model is shown; opens the list of models. */
export function ModelSwitch({ study, model }: { readonly study: Study; readonly model: string }) {
  const { language } = useLanguage();
  return (
    <Disclosure
      className="model-switch"
      button={
        <>
          <b>
            <Words text={modelName(study, model, language)} />
          </b>{' '}
          <Icon name="down" />
        </>
      }
    >
      {(close) => <ModelLinks study={study} model={model} onShow={close} />}
    </Disclosure>
  );
}

/** Today and every model, as links. */
export function ModelLinks(props: {
  readonly study: Study;
  readonly model: string | undefined;
  readonly onShow?: () => void;
}) {
  const { language, say } = useLanguage();
  const { hrefOf, go } = useStudyAddress();
  const { study, model, onShow } = props;
  return (
    <ul className="model-links" aria-label={say.web.switchModel}>
      {[today, ...study.models.keys()].map((id, at) => (
        <li key={id}>
          <a
            href={hrefOf(`models/${encodeURIComponent(id)}`)}
            aria-current={id === model ? 'page' : undefined}
            onClick={(event) =>
              followHere(event, () => {
                onShow?.();
                go(`models/${encodeURIComponent(id)}`);
              })
            }
          >
            {id !== today && <i aria-hidden="true">{at}</i>}
            <span>
              <Words text={modelName(study, id, language)} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
