export const versionsScreen = { todo: '' };
