// Fetched by itself after the first look: what a card would do at each home.
export { homePreviewer } from '#indicators';
