/** Where a worker's program is, once it is built. */
declare module "*?worker&url" {
  const address: string;
  export default address;
}
