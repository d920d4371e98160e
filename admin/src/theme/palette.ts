/**
 * The console's colours. Text keeps 4.5:1 and control edges and focus rings 3:1 against what they
 * lie on, in both schemes; `contrast.test.ts` computes them.
 */
export interface Scheme {
  readonly mode: 'light' | 'dark';
  readonly page: string;
  readonly surface: string;
  readonly raised: string;
  readonly line: string;
  readonly controlEdge: string;
  readonly text: string;
  readonly quietText: string;
  readonly primary: string;
  readonly primaryStrong: string;
  readonly primaryTint: string;
  readonly onPrimary: string;
  readonly header: string;
  readonly onHeader: string;
  readonly focus: string;
  readonly headerFocus: string;
  readonly tones: Readonly<Record<Tone, { readonly fill: string; readonly ink: string }>>;
  readonly series: readonly string[];
}

/** What a colour says; words or an icon always say it too. */
export type Tone = 'good' | 'attention' | 'bad' | 'information' | 'neutral' | 'highlight';

export const light: Scheme = {
  mode: 'light',
  page: '#f6f4ef',
  surface: '#ffffff',
  raised: '#fbfaf7',
  line: '#e0dcd3',
  controlEdge: '#757d80',
  text: '#17242b',
  quietText: '#4c5a62',
  primary: '#0f5c59',
  primaryStrong: '#0a4240',
  primaryTint: '#e2efed',
  onPrimary: '#ffffff',
  header: '#0c3a3b',
  onHeader: '#ffffff',
  focus: '#b5450b',
  headerFocus: '#ffd27a',
  tones: {
    good: { fill: '#dff0e2', ink: '#1a5a2a' },
    attention: { fill: '#fdeecf', ink: '#744700' },
    bad: { fill: '#fae1de', ink: '#971b13' },
    information: { fill: '#dfebf6', ink: '#1a4a78' },
    neutral: { fill: '#ebe9e4', ink: '#3b474d' },
    highlight: { fill: '#f0e3f2', ink: '#5c2c61' },
  },
  series: ['#0f5c59', '#c0661a', '#6a3d74', '#2f6aa3', '#7b8a2c', '#a83246'],
};

export const dark: Scheme = {
  mode: 'dark',
  page: '#10191c',
  surface: '#182429',
  raised: '#1e2c32',
  line: '#2e3d44',
  controlEdge: '#84939a',
  text: '#e8eded',
  quietText: '#b0bdc1',
  primary: '#7fcdc5',
  primaryStrong: '#a5e0d9',
  primaryTint: '#1d3a3b',
  onPrimary: '#0b2526',
  header: '#0a2021',
  onHeader: '#f2f6f5',
  focus: '#ffd27a',
  headerFocus: '#ffd27a',
  tones: {
    good: { fill: '#1c3a24', ink: '#a9dfb4' },
    attention: { fill: '#3f3010', ink: '#f5d48c' },
    bad: { fill: '#482220', ink: '#f6b8b1' },
    information: { fill: '#1b344c', ink: '#aed2f3' },
    neutral: { fill: '#2b363b', ink: '#cdd6d9' },
    highlight: { fill: '#3b2640', ink: '#e2bde8' },
  },
  series: ['#7fcdc5', '#f0a963', '#c79ad0', '#8fbde8', '#c5d274', '#ef93a2'],
};
