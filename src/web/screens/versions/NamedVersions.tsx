import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { logTable } from '#report';
import { inBoth, versionsSaying } from '#wording';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { TableOut } from '../../parts/TableOut.tsx';
import { Words } from '../../parts/Words.tsx';
import { ApiProblem } from '../../session/asking.ts';
import { useServices } from '../../session/services.ts';
import { fileAddress, type NamedVersion } from '../../session/shelfApi.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { When, whenText } from './When.tsx';
import { Who, whoText } from './Who.tsx';

/** The versions that somebody gave a name, the newest first, with what may be done with each. */
export function NamedVersions(props: {
  /** `undefined` while they are on their way. */
  readonly versions: readonly NamedVersion[] | undefined;
  readonly compared: string | undefined;
  readonly onCompare: (version: string | undefined) => void;
  readonly onForgotten: () => Promise<void>;
  readonly onTrouble: (problem: ApiProblem) => void;
}) {
  const { versions, compared, onCompare, onTrouble } = props;
  const { language, say } = useLanguage();
  const words = versionsSaying[language];
  const { shelf } = useServices();
  const { snapshot, actor: reader } = useOpenStudy();
  const navigate = useNavigate();
  const [forgetting, setForgetting] = useState<NamedVersion>();
  const trying = async (does: () => Promise<void>): Promise<void> => {
    try {
      await does();
    } catch (error) {
      onTrouble(error instanceof ApiProblem ? error : new ApiProblem(-1, String(error)));
    }
  };
  const copy = (named: NamedVersion): Promise<void> =>
    trying(async () => {
      const { name } = snapshot.study.description;
      const study = await shelf.begin({
        start: 'copy',
        study: snapshot.id,
        version: named.version,
        name: {
          ...(name.da === undefined ? {} : { da: words.copyName(name.da, named.name) }),
          ...(name.en === undefined ? {} : { en: words.copyName(name.en, named.name) }),
        },
      });
      await navigate({ to: '/studies/$study/overview', params: { study }, search: true });
    });
  return (
    <section>
      <header className="section-head">
        <h2 id="named-heading">{words.named}</h2>
        {versions && versions.length > 0 && (
          <TableOut
            study={snapshot.study}
            title={words.named}
            table={() =>
              logTable(
                'versions',
                snapshot.study,
                versions.toReversed().map(({ version, name, time, actor }) => ({
                  version,
                  what: inBoth(() => name),
                  when: inBoth((one) => whenText(time, one)),
                  who: inBoth((one) => whoText(actor, reader, one)),
                })),
              )
            }
          />
        )}
      </header>
      {versions?.length === 0 && <p className="mute">{words.noNamed}</p>}
      {versions && versions.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
        <section className="table-scroll" tabIndex={0} aria-labelledby="named-heading">
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.who}</th>
                <th scope="col" className="number">
                  {words.version}
                </th>
                <th scope="col">
                  <span className="only-heard">{words.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {versions.toReversed().map((named) => (
                <tr key={named.id} className={named.id === compared ? 'chosen' : ''}>
                  <th scope="row">
                    <Words text={named.name} />
                  </th>
                  <td>
                    <When time={named.time} />
                  </td>
                  <td>
                    <Who actor={named.actor} />
                  </td>
                  <td className="number">{named.version}</td>
                  <td className="doing">
                    <button
                      type="button"
                      className="plain"
                      aria-pressed={named.id === compared}
                      onClick={() => onCompare(named.id === compared ? undefined : named.id)}
                    >
                      {words.compare}
                    </button>
                    <ItemMenu
                      label={words.actionsOn(named.name)}
                      actions={[
                        { id: 'copy', name: words.copy, run: () => void copy(named) },
                        {
                          id: 'download',
                          name: words.download,
                          isReading: true,
                          run: () => location.assign(fileAddress(snapshot.id, named.version)),
                        },
                        {
                          id: 'forget',
                          name: words.forget,
                          isRemoving: true,
                          run: () => setForgetting(named),
                        },
                      ]}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {forgetting && (
        <Sheet
          title={words.forgetTitle(forgetting.name)}
          at="middle"
          onClose={() => setForgetting(undefined)}
        >
          <div className="sheet-body">
            <p>{words.forgetMeans}</p>
            <p className="do">
              <button
                type="button"
                className="main-button removing"
                onClick={() => {
                  setForgetting(undefined);
                  void trying(async () => {
                    await shelf.forget(snapshot.id, forgetting.id);
                    await props.onForgotten();
                  });
                }}
              >
                {words.forgetDo}
              </button>
              <button type="button" className="plain" onClick={() => setForgetting(undefined)}>
                {say.form.cancel}
              </button>
            </p>
          </div>
        </Sheet>
      )}
    </section>
  );
}
