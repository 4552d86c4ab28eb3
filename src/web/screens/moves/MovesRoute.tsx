import { useMemo, useState } from 'react';
import type { Move } from '#moves';
import { moveAlone } from '#report';
import { movesSaying, pick } from '#wording';
import type { Action } from '../../actions/action.ts';
import { Notice } from '../../parts/Notice.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { ConsiderationPanel } from '../models/ConsiderationPanel.tsx';
import { StudyFrame } from '../StudyFrame.tsx';
import { MoveForms, type OpenForm } from './MoveForms.tsx';
import { MoveLinks } from './MoveLinks.tsx';
import { MovePage } from './MovePage.tsx';
import { MovesPage } from './MovesPage.tsx';
import { nextVariant } from './moveEditing.ts';
import { useMovesAddress } from './movesAddress.ts';
import { useMoveEffects } from './useMoveEffects.ts';
import '../../style/moves.css';

/** All moves of the open study, or the one that the address names. */
export function MovesRoute() {
  const { language, say } = useLanguage();
  const words = movesSaying[language];
  const { study } = useOpenStudy().snapshot;
  const { hrefOf } = useStudyAddress();
  const { move: id } = useMovesAddress();
  const [form, setForm] = useState<OpenForm>();
  const move = id === undefined ? undefined : study.moves.get(id);
  const add = useMemo(
    (): Action => ({
      id: 'addMove',
      group: 'here',
      name: words.addMove,
      key: 'n',
      run: () => setForm({ form: 'move' }),
    }),
    [words],
  );
  const forms = form && <MoveForms open={form} onClose={() => setForm(undefined)} />;
  if (id !== undefined && !move) {
    return (
      <StudyFrame screen="moves" title={say.web.screens.moves} side={<MoveLinks study={study} />}>
        <main id="content" tabIndex={-1}>
          <Notice title={words.notFound(id)} next={words.notFoundNext}>
            <a className="main-button" href={hrefOf('moves')}>
              {words.toAll}
            </a>
          </Notice>
        </main>
      </StudyFrame>
    );
  }
  if (move) return <OneMove key={move.id} move={move} add={add} forms={forms} onForm={setForm} />;
  return (
    <StudyFrame screen="moves" title={say.web.screens.moves} edits={[add]} side={<MoveLinks study={study} />}>
      <MovesPage onForm={setForm} />
      {forms}
    </StudyFrame>
  );
}

function OneMove(props: {
  readonly move: Move;
  readonly add: Action;
  readonly forms: React.ReactNode;
  readonly onForm: (form: OpenForm) => void;
}) {
  const { language } = useLanguage();
  const words = movesSaying[language];
  const { move, add, forms, onForm } = props;
  const { snapshot } = useOpenStudy();
  const { study } = snapshot;
  const { assume, toggleSet, go } = useStudyAddress();
  const { variant: asked } = useMovesAddress();
  const { run } = useDesk();
  const variant = move.variants.find(({ id }) => id === asked) ?? move.variants[0];
  const { effects, isCurrent, failed } = useMoveEffects(snapshot, move.id, variant?.id, assume);
  const name = pick(move.name, language);
  const actions = useMemo(
    (): readonly Action[] => [
      add,
      {
        id: 'editMove',
        group: 'here',
        name: words.editMove,
        key: 'e',
        run: () => onForm({ form: 'move', move: move.id }),
      },
      {
        id: 'addVariant',
        group: 'here',
        name: words.addVariant,
        run: () => onForm({ form: 'variant', move: move.id, variant: nextVariant(move) }),
      },
      ...(variant
        ? ([
            {
              id: 'editVariant',
              group: 'here',
              name: words.editVariant,
              run: () => onForm({ form: 'variant', move: move.id, variant: variant.id }),
            },
            {
              id: 'addTransfer',
              group: 'here',
              name: words.addTransfer,
              run: () =>
                onForm({
                  form: 'transfer',
                  move: move.id,
                  variant: variant.id,
                  at: variant.transfers.length,
                }),
            },
            {
              id: 'addStructure',
              group: 'here',
              name: words.addStructure,
              run: () =>
                onForm({
                  form: 'structure',
                  move: move.id,
                  variant: variant.id,
                  at: variant.structure.length,
                }),
            },
            {
              id: 'pasteTransfers',
              group: 'here',
              name: words.paste,
              run: () => onForm({ form: 'paste', move: move.id, variant: variant.id }),
            },
            {
              id: 'makeModel',
              group: 'here',
              name: words.makeModel,
              run: () => onForm({ form: 'model', move: move.id, variant: variant.id }),
            },
            ...[...study.models.values()].map(
              (model): Action => ({
                id: `addTo ${model.id}`,
                group: 'here',
                name: words.addToModel(pick(model.name, language)),
                run: () =>
                  void run({
                    kind: 'addStep',
                    model: model.id,
                    step: {
                      kind: 'move',
                      id: freshId('step'),
                      move: move.id,
                      variant: variant.id,
                      leftOut: [],
                    },
                  }),
              }),
            ),
          ] as const)
        : []),
      {
        id: 'removeMove',
        group: 'here',
        name: words.removeMove,
        run: () => {
          void run({ kind: 'removeMove', id: move.id }).then((done) => done && go('moves'));
        },
      },
    ],
    [words, add, onForm, move, variant, study, language, run, go],
  );
  return (
    <StudyFrame
      screen="moves"
      title={`${move.number} ${name}`}
      hasPanel={variant !== undefined}
      edits={actions}
      isWaiting={variant !== undefined && !effects && failed === undefined}
      side={<MoveLinks study={study} move={move.id} />}
      {...(variant ? { model: moveAlone(move.id, variant.id) } : {})}
    >
      <MovePage move={move} variant={variant} effects={effects} onForm={onForm} />
      {variant && (
        <ConsiderationPanel
          study={study}
          measured={effects && { measures: effects.measures, staff: new Map() }}
          isCurrent={isCurrent}
          failed={failed}
          assume={assume}
          onToggle={toggleSet}
          title={words.alone}
          legendOfModel={words.legend}
        />
      )}
      {forms}
    </StudyFrame>
  );
}
