import { useMemo, useState } from 'react';
import { today } from '#moves';
import { modelName, modelsSaying } from '#wording';
import type { Action } from '../../actions/action.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useIsNarrow } from '../../session/useIsNarrow.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { type ModelAction, modelActions, screenActions } from './modelActions.ts';
import type { ModelEditing, ModelForm } from './modelEditing.ts';

/** Changing the models: the form that is open, and what the bar and the palette offer. */
export interface ModelsDesk {
  readonly editing: ModelEditing | undefined;
  readonly form: ModelForm | undefined;
  readonly close: () => void;
  /** In the menu of the bar; empty on a phone, which is for reading. */
  readonly modelActions: readonly ModelAction[];
  readonly actions: readonly Action[];
}

interface Opened {
  readonly on: string | undefined;
  readonly form: ModelForm;
  /** Where the focus was. */
  readonly from: Element | null;
}

/** A dialog that closes by itself leaves the focus nowhere: back to where it was, unless it is somewhere by then. */
function focusBack(from: Element | null | undefined): void {
  setTimeout(() => {
    if (document.activeElement === document.body && from instanceof HTMLElement) from.focus();
  }, 40);
}

/** Where the screen of a model, or of today, or of none, changes the models. */
export function useModelsDesk(shown: string | undefined): ModelsDesk {
  const { language } = useLanguage();
  const { study } = useOpenStudy().snapshot;
  const { go } = useStudyAddress();
  const desk = useDesk();
  const isNarrow = useIsNarrow();
  // Both belong to the model on which they were opened.
  const [opened, setOpened] = useState<Opened>();
  const [selected, setSelected] = useState<{ readonly on: string; readonly step: string }>();
  const model = shown !== undefined && shown !== today && study.models.has(shown) ? shown : undefined;
  const { run, announce } = desk;
  const editing = useMemo((): ModelEditing | undefined => {
    if (model === undefined || isNarrow) return undefined;
    return {
      model,
      open: (form) => setOpened({ on: model, form, from: document.activeElement }),
      run: (commands) => {
        const [only] = commands;
        if (!only) return Promise.resolve(true);
        return run(commands.length === 1 ? only : { kind: 'together', commands });
      },
      announce,
      select: (step) => setSelected({ on: model, step }),
    };
  }, [model, isNarrow, run, announce]);
  const offered = useMemo((): readonly ModelAction[] => {
    if (isNarrow) return [];
    return modelActions(language, model, {
      open: (form) => setOpened({ on: shown, form, from: document.activeElement }),
      remove: () => {
        if (model === undefined) return;
        const name = modelName(study, model, language);
        const ids = [...study.models.keys()];
        const at = ids.indexOf(model);
        const neighbour = ids[at + 1] ?? ids[at - 1] ?? today;
        // First to the neighbour, so that the page never shows a model that is gone.
        go(`models/${encodeURIComponent(neighbour)}`);
        void run({ kind: 'removeModel', id: model }).then((done) => {
          if (done) announce(modelsSaying[language].removed(name));
          else go(`models/${encodeURIComponent(model)}`);
        });
      },
    });
  }, [isNarrow, language, model, shown, study, go, run, announce]);
  const step = selected !== undefined && selected.on === model ? selected.step : undefined;
  const actions = useMemo(
    () => screenActions(study, language, { editing, step, actions: offered }),
    [study, language, editing, step, offered],
  );
  return {
    editing,
    form: opened?.on === shown ? opened?.form : undefined,
    close: () => {
      setOpened(undefined);
      focusBack(opened?.from);
    },
    modelActions: offered,
    actions,
  };
}
