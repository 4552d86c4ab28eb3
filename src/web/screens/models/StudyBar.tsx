import { today } from '#moves';
import type { Study } from '#study';
import { modelName, pick } from '#wording';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Words } from '../../parts/Words.tsx';
import { useLanguage } from '../../session/useLanguage.ts';

/** A model in a list of models, with the address that shows it. */
export interface ModelLink {
  /** Id of the model, or `today`. */
  readonly id: string;
  readonly href: string;
  readonly show: () => void;
}

/** Which study and which model is shown; opens the list of models. */
export function StudyBar(props: {
  readonly study: Study;
  readonly model: string | undefined;
  readonly links: readonly ModelLink[];
}) {
  const { language } = useLanguage();
  const { study, model, links } = props;
  return (
    <>
      <span className="crumb">
        {pick(study.description.name, language)}
        {model !== undefined && ' /'}
      </span>
      {model !== undefined && (
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
          {(close) => <ModelLinks study={study} model={model} links={links} onShow={close} />}
        </Disclosure>
      )}
    </>
  );
}

/** Today and every model, as links. */
export function ModelLinks(props: {
  readonly study: Study;
  readonly model: string | undefined;
  readonly links: readonly ModelLink[];
  readonly onShow?: () => void;
}) {
  const { language, say } = useLanguage();
  const { study, model, links, onShow } = props;
  return (
    <ul className="model-links" aria-label={say.web.switchModel}>
      {links.map(({ id, href, show }, at) => (
        <li key={id}>
          <a
            href={href}
            aria-current={id === model ? 'page' : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              onShow?.();
              show();
            }}
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
