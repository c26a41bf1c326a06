// How many tests passed and failed, from the reports that vitest wrote.
import { globSync, readFileSync } from 'node:fs';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Adds up the vitest reports in a folder. A file that failed before its first test counts as one failure. */
export function count(folder: string): { passed: number; failed: number } {
  const reports = globSync('*.json', { cwd: folder }).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Report);
  const broken = (report: Report) => report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return {
    passed: reports.reduce((sum, report) => sum + report.numPassedTests, 0),
    failed: reports.reduce((sum, report) => sum + report.numFailedTests + broken(report), 0),
  };
}
