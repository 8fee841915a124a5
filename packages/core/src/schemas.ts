/**
 * zod schemas of the core types.
 *
 * @module core/schemas
 */
export {};
