// Fetched by itself after the first look: the sentences of every command there is.
export { commandName } from '#wording';
