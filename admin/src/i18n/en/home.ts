/** The home page. */
export const home = {
  greeting: 'Hello, %{name}',
  intro: 'What would you like to do?',
};
