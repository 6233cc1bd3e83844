// English: operations & community.
import { inSentence } from "@/i18n/inSentence"
import { plural } from "@/i18n/plural"
import type { Words } from "./zh-Hant"

export const words: Words = {
  title: "Operations & community",
  lead: "Products, suppliers, safety, security, IP and community; company facts last. A zero here is what the report prints, as a figure or in words.",
  complaintsClause: ({ issuer, year, complaints }: { issuer: string; year: string; complaints: string }) =>
    `${issuer} ${year}: ${plural(complaints, "complaint")}`,
  complaintsSolvedClause: ({ issuer, year, complaints, solved }: { issuer: string; year: string; complaints: string; solved: string }) =>
    `${issuer} ${year}: ${plural(complaints, "complaint")}, ${solved} dealt with`,
  solvedClause: ({ issuer, year, solved }: { issuer: string; year: string; solved: string }) =>
    `${issuer} ${year}: ${solved} of complaints dealt with, number not printed`,
  productsSubtitle: "Complaints, customer service, recalls and advertising controls, as printed",
  suppliersClause: ({ issuer, year, total }: { issuer: string; year: string; total: string }) => `${issuer} ${year}: ${plural(total, "supplier")}`,
  suppliersAllClause: ({ issuer, year, total, region }: { issuer: string; year: string; total: string; region: string }) =>
    `${issuer} ${year}: all ${plural(total, "supplier")} are in ${region}`,
  suppliersMostClause: ({ issuer, year, total, most, region }: { issuer: string; year: string; total: string; most: string; region: string }) =>
    `${issuer} ${year}: ${most} of ${total} suppliers are in ${region}`,
  supplySubtitle: "Suppliers, where they are, and how they are chosen and assessed",
  lostDays: ({ days, change }: { days: string; change: string | null }) => (change === null ? `${days} lost days` : `${days} lost days (${change})`),
  fatalities: (count: string) => `${count} fatalities`,
  safetyClause: ({ issuer, year, words }: { issuer: string; year: string; words: string }) => `${issuer} ${year}: ${words}`,
  safetySubtitle: "Fatalities, injuries, lost days, incidents and health checks; a zero is what the report prints",
  communitySubjects: { "blood-donation": "Blood donation", "charity-sale": "Charity sale", industry: "Standards and industry" },
  bloodGiven: ({ donors, volume }: { donors: string; volume: string }) => `${donors} gave ${volume} of blood`,
  saleRaised: (proceeds: string) => `a charity sale raised ${proceeds}`,
  communityClause: ({ issuer, year, words }: { issuer: string; year: string; words: string }) => `${issuer} ${year}: ${words}`,
  communitySubtitle: "What the community and the industry were given, as printed",
  revenueClause: ({ issuer, year, revenue }: { issuer: string; year: string; revenue: string }) => `${issuer} ${year}: revenue of ${revenue}`,
  profileSubtitle: "Company facts: size and history as the reports print them",
  drillsClause: ({ issuer, year, drills }: { issuer: string; year: string; drills: string }) => `${issuer} ${year}: ${drills} security drills`,
  drillsMostClause: ({ issuer, year, drills, level, days }: { issuer: string; year: string; drills: string; level: string; days: string }) =>
    `${issuer} ${year}: ${drills} security drills, most effort at ${inSentence(level)} level, ${days} person-days`,
  securitySubtitle: "Privacy and security: training, maturity, classification, and drills by number and effort",
  certificationsClause: ({ issuer, year, count }: { issuer: string; year: string; count: number }) =>
    `${issuer} ${year} lists ${plural(count, "certification")}`,
  certificationsNone: (issuer: string) => `${issuer} lists no certification`,
  certificationsSubtitle: "Certificates, filings and test certificates; names and standards as the reports give them",
  certification: "Certification",
  standard: "Standard",
  area: "Area",
  areas: {
    security: "security",
    privacy: "privacy",
    quality: "quality",
    data: "data",
    service: "service",
    assets: "assets",
    environment: "environment",
    emissions: "greenhouse gases",
    energy: "energy",
    safety: "health and safety",
    continuity: "business continuity",
    integrity: "integrity and compliance",
    innovation: "innovation and IP",
  },
  ipBy: "Count",
  ipNames: { "ip-rights": "Held", "new-ip-rights": "New in the year", "ip-applications": "Applied for" },
  ipMeasures: { "ip-rights": "held", "new-ip-rights": "new in the year", "ip-applications": "applied for" },
  ipClause: ({ issuer, year, measure, total }: { issuer: string; year: string; measure: string; total: string }) =>
    `${issuer} ${year}: ${total} IP rights ${measure}`,
  ipMostClause: ({ issuer, year, measure, type, count }: { issuer: string; year: string; measure: string; type: string; count: string }) =>
    `${issuer} ${year}: IP rights ${measure}, led by ${inSentence(type)} (${count})`,
  scale: (list: string) => `For scale, headcount at year end: ${list}.`,
  ipSubtitle: "Intellectual property rights (items) by type; one axis for all issuers",
  restTitle: (count: number) => plural(count, "more operations figure"),
  restSubtitle: "Everything else the reports print, in tables and in the text",
  subjectNames: {
    products: "product responsibility and customer service",
    supply: "supplier numbers, regions and requirements",
    safety: "health and safety",
    security: "security training, classification and drills",
    certifications: "certifications",
    ip: "intellectual property",
    community: "community",
    profile: "company facts",
  },
}
