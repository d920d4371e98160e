export const deliveryAreas = {
  name: 'Delivery area |||| Delivery areas',
  title: 'Name',
  create: 'Add an area',
  about: 'About the area',
  period: 'In use',
  fields: {
    nameEn: 'Name',
    nameCy: 'Name in Welsh',
    localAuthorityCodes: 'Local authorities',
    validFrom: 'First day',
    validTo: 'Last day',
  },
  help: {
    localAuthorityCodes: 'Type part of a name.',
    validFrom: 'Leave empty if it has always been in use.',
    validTo: 'Leave empty while it stays in use.',
  },
};

export const areaCommands = {
  createDeliveryArea: { done: 'Area added' },
  updateDeliveryArea: { done: 'Area changed' },
};
