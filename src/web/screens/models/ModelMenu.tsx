import { modelFormsSaying } from '#wording';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import type { ModelAction } from './modelActions.ts';

/** What can be done to the model shown, beside its name in the bar; where none is, only to make one. */
export function ModelMenu({ actions }: { readonly actions: readonly ModelAction[] }) {
  const { language } = useLanguage();
  const words = modelFormsSaying[language];
  return <ItemMenu label={actions.length > 1 ? words.menu : words.makeModels} actions={actions} />;
}
