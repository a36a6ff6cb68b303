import {
  BookText,
  Compass,
  FileText,
  Flag,
  GraduationCap,
  type LucideIcon,
  Mountain,
  Users,
} from 'lucide-react';

/** The rooms in the rail's order, each under its group. */
const inOrder = [
  { path: '/journal', label: 'Journal', icon: BookText, group: 'Reflect' },
  { path: '/compass', label: 'Compass', icon: Compass, group: 'Reflect' },
  { path: '/explore', label: 'Explore', icon: Mountain, group: 'Reflect' },
  { path: '/goals', label: 'Goals', icon: Flag, group: 'Act' },
  { path: '/people', label: 'People', icon: Users, group: 'Act' },
  { path: '/learning', label: 'Learning', icon: GraduationCap, group: 'Act' },
  { path: '/plan', label: 'Plan', icon: FileText, group: 'Look back' },
] as const;

export interface Room {
  path: (typeof inOrder)[number]['path'];
  label: string;
  icon: LucideIcon;
  group: string;
  /** The digit that opens it with Ctrl/Cmd: its place in the rail. */
  key: string;
}

export const rooms: readonly Room[] = inOrder.map((room, place) => ({ ...room, key: `${place + 1}` }));

export const roomGroups: readonly { label: string; rooms: readonly Room[] }[] = [
  ...new Set(rooms.map(({ group }) => group)),
].map((label) => ({ label, rooms: rooms.filter(({ group }) => group === label) }));
