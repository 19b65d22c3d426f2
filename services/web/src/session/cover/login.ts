const PLACE = "tsunagi.login";

/** Under which number somebody signed in, so that the cover of an idle desk asks for the password alone. Gone at sign-out. */
export const keptLogin = (): string | null => localStorage.getItem(PLACE);

export function keepLogin(login: string): void {
  localStorage.setItem(PLACE, login);
}

export function dropLogin(): void {
  localStorage.removeItem(PLACE);
}
