// Prisma's schema engine compiled to WebAssembly. It is an internal package, so its version is pinned and everything
// that knows how to talk to it is in this file: the command line would download a native engine instead.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

export type DiffTarget = glue.DiffTarget;

// Node has it; its types leave it to those of the browser.
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

/** The engine's own start-up needs a bundler's import of WebAssembly; this does the same by hand. */
async function loadEngine(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  );
  const bytes = await readFile(entry.replace(/\.js$/, '.wasm'));
  const imports = { './schema_engine_bg.js': { ...glue } };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  let panic = '';
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) => {
        panic = message;
      },
      get: () => panic,
    },
  });
  const { __wbg_set_wasm: connect } = glue as unknown as Record<string, (exports: unknown) => void>;
  connect?.(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

const CHAR_TYPE = 18;
const TEXT_TYPE = 25;

/** A pool that notes which columns had the catalogue's type "char", which the adapter does not know. */
function catalogPool(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const characterColumns = new WeakMap<unknown[], number[]>();
  const ask: (config: pg.QueryArrayConfig) => Promise<pg.QueryArrayResult> = pool.query.bind(pool);
  async function query(config: pg.QueryArrayConfig): Promise<pg.QueryArrayResult> {
    const result = await ask(config);
    const columns: number[] = [];
    for (const [index, field] of result.fields.entries()) {
      if (field.dataTypeID !== CHAR_TYPE) continue;
      field.dataTypeID = TEXT_TYPE;
      columns.push(index);
    }
    characterColumns.set(result.rows, columns);
    return result;
  }
  return { pool: Object.assign(pool, { query }), characterColumns };
}

/** Connects the engine to the database at `url`. */
function adapterFactory(url: string) {
  const { pool, characterColumns } = catalogPool(url);
  const factory = new PrismaPg(pool, { disposeExternalPool: true });
  async function connect(): Promise<SqlDriverAdapter> {
    const adapter = await factory.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query: SqlQuery) => {
      const result = await queryRaw(query);
      for (const column of characterColumns.get(result.rows) ?? []) {
        result.columnTypes[column] = ColumnTypeEnum.Character;
      }
      return result;
    };
    return adapter;
  }
  return bindMigrationAwareSqlAdapterFactory({
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect,
    connectToShadowDb: connect,
  });
}

let loaded: Promise<void> | undefined;

/**
 * Returns the difference between two states of the schema: as a script of SQL, or in words. Empty if there is none.
 * `url` is the database that the target `schemaDatasource` means.
 */
export async function difference(
  url: string,
  from: DiffTarget,
  to: DiffTarget,
  form: 'script' | 'words',
): Promise<string> {
  loaded ??= loadEngine();
  await loaded;
  const adapter = adapterFactory(url);
  const engine = await glue.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  try {
    const result = await engine.diff({
      from,
      to,
      script: form === 'script',
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return result.exitCode === 0 ? '' : (result.stdout ?? '').trim();
  } finally {
    engine.free();
  }
}
