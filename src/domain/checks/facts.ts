// What a check found, in the terms its sentence needs. A new kind is a compile error until it has words in every language.
import type { Interval } from "../interval"

/** Numbers are in the unit of the check; percentages are 0–100; names are ids of metrics.json or of the report's file. */
export type CheckFacts =
  | { kind: "parts-sum"; metric: string; dimension: string; parts: number }
  | { kind: "parts-overlap"; metric: string; dimension: string }
  | { kind: "metrics-sum"; metric: string; parts: readonly string[] }
  | { kind: "energy-carriers"; metric: string }
  | { kind: "shares-sum"; metric: string; dimension: string }
  | { kind: "share-above-100"; metric: string }
  | { kind: "share-of-parts"; metric: string; part: string }
  | { kind: "printed-twice"; metric: string; other: string }
  | { kind: "unit-printed-twice"; metric: string; units: readonly [main: string, other: string] }
  | { kind: "one-denominator"; denominator: Denominator; implied: Interval | null; figures: number }
  | { kind: "stated-denominator"; denominator: Denominator; implied: Interval; stated: number }
  | { kind: "denominator-not-printed"; denominator: Denominator; implied: Interval }
  | { kind: "average-times-count"; average: string; count: string; total: string }
  | { kind: "averages-of-parts"; metric: string; dimension: string }
  | { kind: "mean-outside-parts"; metric: string; dimension: string; low: number; high: number }
  | { kind: "whole-people"; metric: string; base: number; below: Candidate; above: Candidate }
  | { kind: "no-base"; metric: string; base: string }
  | { kind: "leavers-differ"; first: LeaverCount; second: LeaverCount; firstConfirmed: boolean; firstInputs: number }
  | { kind: "roll-forward"; opening: number; joiners: number; leavers: number }
  | { kind: "roll-forward-missing"; missing: readonly string[] }
  | { kind: "factor-jump"; metric: string; activity: string; from: string; factorFrom: number; factorTo: number; changePercent: number; stated: boolean }
  | { kind: "denominator-jump"; from: string; shareFrom: number; shareTo: number }
  | { kind: "implied-base"; metric: string; base: Interval; percent: number; from: string }
  | { kind: "flag-differs"; director: string; body: string; attribute: string; board: string; committee: string }
  | { kind: "member-lists"; body: string; membersOnly: readonly string[]; attendeesOnly: readonly string[] }
  | { kind: "stated-count"; metric: string; listed: number }
  | { kind: "attendance-rate"; director: string; body: string; due: number; attended: number }
  | { kind: "meetings-due"; director: string; body: string; due: number; held: number }
  | { kind: "succession"; leaver: string; joiner: string; due: number; held: number; date: string }
  | { kind: "index-without-figure"; code: string }
  | { kind: "not-applicable-reason"; code: string; figures: number }
  | { kind: "bands-with-gap"; metric: string; lower: string; upper: string; missing: string }
  | { kind: "bands-differ"; metric: string; other: string; bands: readonly string[]; otherBands: readonly string[] }

export type Denominator = "persons" | "revenue"

/** A whole number of people beside a printed rate, and the rate it would give, in percent. */
export type Candidate = { people: number; percent: number }

/**
 * Leavers as one breakdown implies them (`dimension`), or as the report prints them (`dimension` null). Of two that differ,
 * `firstConfirmed` says that a third agrees with the first, and `firstInputs` how many of the check's inputs are the first's.
 */
export type LeaverCount = { dimension: string | null; low: number; high: number }
