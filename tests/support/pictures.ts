import { crc32, deflateSync } from 'node:zlib';

/**
 * A PNG of the given size in pixels. `noise` makes it as large in bytes as it is in points; otherwise it is a slope of
 * colours, with another one for another `tint` (0 to 255).
 */
export function pngPicture(
  width: number,
  height: number,
  { noise = false, tint = 90 }: { noise?: boolean; tint?: number } = {},
): Buffer {
  const line = width * 3 + 1;
  const points = Buffer.alloc(line * height);
  let seed = 7;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * line + 1 + x * 3;
      if (noise) {
        seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
        points.writeUIntBE(seed >>> 8, at, 3);
      } else {
        points[at] = (x * 255) / width;
        points[at + 1] = (y * 255) / height;
        points[at + 2] = tint;
      }
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(points, { level: noise ? 0 : 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
