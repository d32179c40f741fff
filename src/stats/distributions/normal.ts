function ratio(x: number, top: readonly number[], bottom: readonly number[]): number {
  const horner = (coefficients: readonly number[]) => coefficients.reduceRight((sum, c) => sum * x + c, 0);
  return horner(top) / horner(bottom);
}

const CENTRE_TOP = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
];
const CENTRE_BOTTOM = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
];
const SHOULDER_TOP = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
];
const SHOULDER_BOTTOM = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const TAIL_TOP = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const TAIL_BOTTOM = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
];

/**
 * Normal quantile: the value below which a standard normal variable falls with probability q.
 *
 * @param q - 0 to 1, the ends excluded
 * @see Wichura (1988), Algorithm AS 241; relative error about 1e-16
 */
export function normalQuantile(q: number): number {
  const centred = q - 0.5;
  if (Math.abs(centred) <= 0.425) {
    return centred * ratio(0.180625 - centred * centred, CENTRE_TOP, CENTRE_BOTTOM);
  }
  const depth = Math.sqrt(-Math.log(centred < 0 ? q : 1 - q));
  const distance =
    depth <= 5 ? ratio(depth - 1.6, SHOULDER_TOP, SHOULDER_BOTTOM) : ratio(depth - 5, TAIL_TOP, TAIL_BOTTOM);
  return centred < 0 ? -distance : distance;
}
