import type { CodegenConfig } from '@graphql-codegen/cli';

/** Graph types whose resolvers start from a row rather than from the graph's own shape; everything else is itself. */
const mappers: Record<string, Record<string, string>> = {
  shelters: {
    Shelter: './store/index.ts#ShelterRow',
    Unit: './store/index.ts#UnitRow',
    Zone: './domain/index.ts#PublishedZone',
    BedOption: './operations.ts#BedOptionParent',
    ZoneAvailability: './domain/index.ts#BoardRow',
    UnitChange: './store/index.ts#UnitChangeRow',
    Stay: './store/index.ts#StayRow',
    OccupancyPoint: './store/index.ts#OccupancyRow',
    UnusualSearch: './store/index.ts#PatternRow',
    DemandMonth: './store/index.ts#DemandMonthRow',
    MapZone: './store/index.ts#MapZoneRow',
  },
  referrals: {
    Viewer: '../../platform/viewer.ts#Viewer as SignedIn',
    Organisation: './store/index.ts#OrganisationRow',
    Referral: './store/index.ts#ReferralRow',
    ReferralEvent: './store/index.ts#ReferralEventRow',
    ReferralSettings: './domain/index.ts#ReferralSettings as NetworkSettings',
    Webhook: './notifications/index.ts#WebhookRow',
    WebhookDelivery: './notifications/index.ts#DeliveryRow',
    WebhookAttempt: './notifications/index.ts#AttemptRow',
    EmailSubscription: './notifications/index.ts#EmailSubscriptionRow',
  },
  cases: {
    Case: './store/index.ts#CaseRow',
    Assignment: './store/index.ts#AssignmentRow',
    Person: './store/index.ts#PersonRow',
    ProtectionOrder: './store/index.ts#ProtectionOrderRow',
    Deadline: './store/index.ts#DeadlineRow',
    Alarm: './store/index.ts#AlarmRow',
    EvidenceItem: './store/index.ts#EvidenceItemRow',
    CustodyEvent: './store/index.ts#CustodyRow',
    EvidenceExport: './store/index.ts#EvidenceExportRow',
  },
  disclosures: {
    Place: './operations/index.ts#PlaceParent',
    LedgerEntry: './store/index.ts#LedgerEntryRow',
    Case: './operations/index.ts#CaseParent',
    Referral: './operations/index.ts#ReferralParent',
    Consent: './store/index.ts#ConsentRow',
    Grant: './store/index.ts#GrantRow',
    BreakGlassOpening: './store/index.ts#OpeningRow',
    Knower: './store/index.ts#Knower as KnowerRow',
    Compromise: './store/index.ts#CompromiseRow',
    Forgetting: './store/index.ts#ForgettingRow',
    Notice: './store/index.ts#NoticeRow',
  },
};

const config: CodegenConfig = {
  generates: Object.fromEntries(
    Object.entries(mappers).map(([name, types]) => [
      `subgraphs/${name}/schema.generated.ts`,
      {
        schema: [`subgraphs/${name}/schema.graphql`, `subgraphs/${name}/schema/*.graphql`],
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          useTypeImports: true,
          immutableTypes: true,
          enumsAsTypes: true,
          importExtension: '.ts',
          maybeValue: 'T | null',
          inputMaybeValue: 'T | null | undefined',
          contextType: './context.ts#Context',
          scalars: { DateTime: { input: 'Date', output: 'Date' }, Date: 'string', ID: 'string' },
          mappers: types,
        },
      },
    ]),
  ),
};

export default config;
