import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { until } from './until.ts';

/** An internet socket that a process holds, as the kernel lists it. */
export interface Socket {
  program: string;
  protocol: string;
  local: string;
  remote: string;
}

const tables = ['tcp', 'tcp6', 'udp', 'udp6', 'icmp', 'icmp6', 'raw', 'raw6'];

/** A process and all that it started, by their ids. Linux only. */
export function processTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // The fields after the program's name, which may hold anything: state, then the parent's id.
    const parent = Number(readOr(`/proc/${name}/stat`).split(') ').pop()?.split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (id: number): number[] => [id, ...(children.get(id) ?? []).flatMap(below)];
  return below(root);
}

/** Every internet socket, of any kind and in any state, that these processes hold right now. */
export function internetSockets(ids: readonly number[]): Socket[] {
  const known = new Map<string, Omit<Socket, 'program'>>();
  for (const protocol of tables) {
    for (const line of readOr(`/proc/net/${protocol}`).split('\n').slice(1)) {
      const fields = line.trim().split(/\s+/);
      const [, local, remote] = fields;
      const inode = fields[9];
      if (local && remote && inode) known.set(inode, { protocol, local, remote });
    }
  }
  return ids.flatMap((id) => {
    const program = readOr(`/proc/${id}/cmdline`).split('\0').slice(0, 3).join(' ');
    return inodesOf(id).flatMap((inode) => {
      const socket = known.get(inode);
      return socket === undefined ? [] : [{ program, ...socket }];
    });
  });
}

/** Looks at the sockets of a process and all that it started, again and again. */
export interface SocketWatch {
  /** Settles when it has looked some times more. */
  lookMore(): Promise<void>;
  /** Ends it. @returns every socket that was ever seen. */
  end(): Socket[];
}

/** Begins to look. The kernel tells of no socket that came and went between two looks, so there are many. */
export function watchSockets(root: number): SocketWatch {
  const found = new Map<string, Socket>();
  let looks = 0;
  const timer = setInterval(() => {
    looks += 1;
    for (const socket of internetSockets(processTree(root))) found.set(JSON.stringify(socket), socket);
  }, 40);
  return {
    lookMore: async () => {
      const enough = looks + 8;
      await until('the sockets were looked at', () => looks >= enough);
    },
    end: () => {
      clearInterval(timer);
      return [...found.values()];
    },
  };
}

function inodesOf(id: number): string[] {
  try {
    return readdirSync(`/proc/${id}/fd`).flatMap((name) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${id}/fd/${name}`))?.[1] ?? [];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
