import type { Text } from '#figures';
import type { Model } from '#moves';
import type { SingleCommand } from '#study';
import { inBoth, modelFormsSaying, pick } from '#wording';
import { EditSheet } from '../../parts/EditSheet.tsx';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { TextFields, trimmed, useWrittenText } from './TextFields.tsx';

/** Name, subtitle and main idea of a model: of a new one, of a copy of one, or of one that is there. */
export function DescribeForm(props: {
  readonly kind: 'make' | 'copy' | 'describe';
  /** The model that is copied or described. */
  readonly model: Model | undefined;
  readonly onClose: () => void;
}) {
  const { language, say } = useLanguage();
  const { kind, model } = props;
  const words = modelFormsSaying[language];
  const desk = useDesk();
  const { go } = useStudyAddress();
  const name = useWrittenText(nameBefore(kind, model));
  const subtitle = useWrittenText(model?.subtitle ?? {});
  const mainIdea = useWrittenText(model?.mainIdea ?? {});
  const show = async (
    command: SingleCommand,
    id: string,
    said: (name: string) => string,
  ): Promise<boolean> => {
    const done = await desk.run(command);
    if (done) {
      desk.announce(said(pick(trimmed(name.value) ?? {}, language)));
      go(`models/${encodeURIComponent(id)}`);
    }
    return done;
  };
  const submit = async (): Promise<boolean> => {
    const said = { name: trimmed(name.value) ?? {}, mainIdea: trimmed(mainIdea.value) ?? {} };
    const under = trimmed(subtitle.value);
    const id = freshId('model');
    if (kind === 'copy' && model) {
      return show({ kind: 'copyModel', model: model.id, id, name: said.name }, id, words.copied);
    }
    if (kind === 'describe' && model) {
      return desk.run({ kind: 'describeModel', model: model.id, ...said, subtitle: under ?? null });
    }
    const record: Model = {
      id,
      ...said,
      ...(under ? { subtitle: under } : {}),
      steps: [],
      names: [],
      prevails: [],
      merits: [],
      notes: [],
      alternatives: [],
    };
    return show({ kind: 'recordModel', record, expect: 'new' }, id, words.made);
  };
  const title = {
    make: words.newModel,
    copy: words.copyModel,
    describe: words.describeModel,
  }[kind];
  return (
    <EditSheet
      title={title}
      submit={kind === 'describe' ? say.form.save : kind === 'copy' ? words.copyModel : words.makeModel}
      check={() => [
        ...(name.isEmpty ? [{ field: name.field, message: words.nameMissing }] : []),
        ...(kind !== 'copy' && mainIdea.isEmpty
          ? [{ field: mainIdea.field, message: words.mainIdeaMissing }]
          : []),
      ]}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextFields label={words.name} text={name} autoFocus />
      {kind !== 'copy' && (
        <>
          <TextFields label={words.subtitle} hint={words.subtitleHint} text={subtitle} isOptional />
          <TextFields label={words.mainIdea} hint={words.mainIdeaHint} text={mainIdea} lines={4} />
        </>
      )}
    </EditSheet>
  );
}

function nameBefore(kind: 'make' | 'copy' | 'describe', model: Model | undefined): Text {
  if (!model || kind === 'make') return {};
  if (kind === 'describe') return model.name;
  const copied = inBoth((language) => modelFormsSaying[language].copyOf(model.name[language] ?? ''));
  return {
    ...(model.name.da === undefined ? {} : { da: copied.da }),
    ...(model.name.en === undefined ? {} : { en: copied.en }),
  };
}
