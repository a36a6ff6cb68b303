import { BookText, Compass, FileText, Flag, type LucideIcon } from 'lucide-react';

export interface Room {
  path: '/journal' | '/compass' | '/goals' | '/plan';
  label: string;
  icon: LucideIcon;
  /** The digit that opens it with Ctrl/Cmd. */
  key: string;
}

/** The rail's rooms in their groups, in the order of their shortcuts. */
export const roomGroups: readonly { label: string; rooms: readonly Room[] }[] = [
  {
    label: 'Reflect',
    rooms: [
      { path: '/journal', label: 'Journal', icon: BookText, key: '1' },
      { path: '/compass', label: 'Compass', icon: Compass, key: '2' },
    ],
  },
  { label: 'Act', rooms: [{ path: '/goals', label: 'Goals', icon: Flag, key: '3' }] },
  { label: 'Look back', rooms: [{ path: '/plan', label: 'Plan', icon: FileText, key: '4' }] },
];

export const rooms: readonly Room[] = roomGroups.flatMap((group) => group.rooms);
