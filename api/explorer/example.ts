/** What the explorer opens with. */
export const exampleQuery = `# The Placewell API
#
# Sign in to the console in this browser,
# or put an API key into the headers below:
#   { "Authorization": "Bearer <API key>" }
#
# Run:      Ctrl-Enter
# Complete: Ctrl-Space
# Look up:  the book on the left

query WhoAmI {
  viewer {
    name
    role
    permissions
  }
}
`;
