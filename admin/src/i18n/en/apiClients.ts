export const apiClients = {
  name: 'API client |||| API clients',
  create: 'Add an API client',
  about: 'About the key',
  neverUsed: 'Never used',
  allOfRole: 'Everything that its role allows.',
  states: {
    label: 'Key',
    works: 'Works',
    expiring: 'Expires soon',
    expired: 'Expired',
    revoked: 'Revoked',
  },
  fields: {
    name: 'Name of the system',
    organisation: 'Organisation',
    organisationId: 'Organisation',
    role: 'Role',
    keyPrefix: 'The key begins with',
    expiresAt: 'Last day of the key',
    expiresOn: 'Last day of the key',
    lastUsedAt: 'Last used',
    createdAt: 'Added',
    revokedAt: 'Revoked on',
    scopes: 'What the key may do',
  },
  help: {
    organisationId: 'The organisation whose system it is.',
    role: 'Choose the organisation first.',
    name: 'So that colleagues know which system it is, for instance “Case system, live”.',
    expiresOn: 'At most a year from today. Note it down: the system stops working after it.',
    scopes: 'Tick only what the system needs. With nothing ticked it may do all of this.',
  },
  key: {
    title: 'Key of %{name}',
    text: 'Put it into the settings of the system, as the header “Authorization: Bearer …”.',
    warning:
      'You see this key only now. Placewell keeps nothing that could show it again; if it gets lost, revoke it and add a new one.',
    lost: 'The connection was lost before the key arrived. Revoke this one and add a new one.',
  },
};

export const apiClientCommands = {
  createApiClient: { done: 'API client added' },
  revokeApiClient: {
    button: 'Revoke the key',
    title: 'Revoke the key of %{name}?',
    intro: 'The next request with it is refused. This cannot be undone.',
    submit: 'Revoke the key',
    done: 'Key revoked',
  },
};
