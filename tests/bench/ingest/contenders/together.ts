import { PortHelper } from "../../../../src/engine/port-helper.ts";
import type { ByteSource } from "../../../../src/read/file/byte-source.ts";
import { Product } from "./product.ts";

/** The same importer, and another worker that reads parts of the file. */
class Together extends Product {
  #helper: PortHelper | null = null;

  async start(port: MessagePort): Promise<void> {
    this.#helper = new PortHelper(port);
  }

  override async read(source: ByteSource): Promise<void> {
    const helper = this.#helper;
    await super.read(source, null, helper ? [helper] : []);
  }
}

export default new Together();
