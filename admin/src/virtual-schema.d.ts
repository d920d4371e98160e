declare module 'virtual:schema' {
  /** The API's printed schema, trimmed by build/trimIntrospection.ts. */
  const schema: import('graphql').IntrospectionSchema;
  export default schema;
}
