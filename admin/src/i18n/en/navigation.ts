/** Header, menu and the pages that stand for no record. */
export const navigation = {
  product: 'Placewell',
  tagline: 'Connect to Work, from first interest to lasting work',
  mainMenu: 'Main menu',
  openMenu: 'Open the menu',
  closeMenu: 'Close the menu',
  language: 'Language',
  account: 'Your account',
  signedInAs: 'Signed in as %{name}',
  changePassword: 'Change password',
  lightMode: 'Use the light colours',
  darkMode: 'Use the dark colours',
  home: 'Home',
  groups: {
    people: 'People',
    work: 'Work',
    performance: 'Performance',
    returns: 'Reporting to DWP',
    organisation: 'Organisations and users',
    settings: 'Targets and settings',
  },
};
