import { demoCaseId, demoPlaceNames, demoShelterNames, placeIdOf, shelterIdOf, unitIdOf } from './network.ts';
import { organisationIdOf } from './personas.ts';

const household = '{ adults: 1, children: [{ age: 6, gender: MALE }, { age: 14, gender: MALE }] }';
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
const ids = (values: readonly string[]) => values.map((id) => `(id: "${id}")`);

/**
 * Arguments that reach every object of the demo network from each root field that takes some, for somebody who has
 * guessed every id.
 */
export function rootArgumentsOf(rootField: string, { referralIds }: { referralIds: readonly string[] }): readonly string[] {
  const juniper = shelterIdOf('juniper');
  const referral = referralIds[0] ?? juniper;
  const inputs: Readonly<Record<string, readonly string[]>> = {
    place: ids(demoPlaceNames.map(placeIdOf)),
    shelter: ids(demoShelterNames.map(shelterIdOf)),
    case: ids([demoCaseId]),
    referral: ids(referralIds),
    shelterChanged: ids(demoShelterNames.map(shelterIdOf)),
    referralChanged: ['', ...ids(referralIds)],
    availabilityChanged: ['(zones: [])'],
    deadlines: ['(due: {})'],
    bedAvailability: [`(input: { reference: "probe", household: ${household} })`],
    confirmCapacity: [`(input: { shelterId: "${juniper}" })`],
    setUnitState: [`(input: { unitId: "${unitIdOf('juniper', 'Room 2')}", state: OCCUPIED })`],
    addUnit: [`(input: { shelterId: "${juniper}", label: "Flat 1", beds: 1 })`],
    changeUnit: [`(input: { unitId: "${unitIdOf('juniper', 'Room 2')}", label: "Room 2" })`],
    retireUnit: [`(input: { unitId: "${unitIdOf('juniper', 'Room 2')}", expectedVersion: 0 })`],
    endStay: [`(input: { stayId: "${referral}" })`],
    extendStay: [`(input: { stayId: "${referral}", expectedEnd: "2030-01-01" })`],
    setAdmissionRules: [
      `(input: { shelterId: "${juniper}", oldestBoy: 16, mostChildren: 4, cribs: true, pets: false, stepFree: true, languages: ["ky", "ru"], adultsAlone: true })`,
    ],
    unmetDemand: ['(from: "2026-01-01", to: "2027-12-31", by: NEED)'],
    reviewSearchPattern: [`(input: { id: "${juniper}", text: "a probe of ten letters" })`],
    createZone: ['(input: { name: "probe" })'],
    changeZone: [`(input: { zoneId: "${juniper}", name: "probe" })`],
    moveShelter: [`(input: { shelterId: "${juniper}", zoneId: "${juniper}" })`],
    setShelterActive: [`(input: { shelterId: "${juniper}", active: true })`],
    sendReferral: [
      `(input: { shelterId: "${juniper}", household: { adults: 1, children: [], pets: 1 }, reference: "probe", idempotencyKey: "probe-key-0001" })`,
    ],
    sendFollowUp: [
      `(input: { kind: SCHOOL, organisationId: "${organisationIdOf('crisis-centre')}", adults: 0, children: [], reference: "probe", idempotencyKey: "probe-key-0002" })`,
    ],
    rerouteReferral: [`(input: { referralId: "${referral}", shelterId: "${juniper}", idempotencyKey: "probe-key-0003" })`],
    transferReferral: [
      `(input: { referralId: "${referral}", shelterId: "${juniper}", reference: "probe", idempotencyKey: "probe-key-0004" })`,
    ],
    extendHold: [`(input: { referralId: "${referral}" })`],
    setReferralSettings: ['(input: { holdMinutes: 90, holdMinutesOf: [{ kind: HOSPITAL, minutes: 150 }], keepDays: 365 })'],
    acceptReferral: [`(input: { referralId: "${referral}" })`],
    declineReferral: [`(input: { referralId: "${referral}", reason: OTHER, text: "probe" })`],
    receiveReferral: [`(input: { referralId: "${referral}" })`],
    askReferral: [`(input: { referralId: "${referral}", question: "probe" })`],
    answerReferral: [`(input: { referralId: "${referral}", answer: "probe" })`],
    waitlistReferral: [`(input: { referralId: "${referral}" })`],
    markOnTheWay: [`(input: { referralId: "${referral}" })`],
    markDidNotArrive: [`(input: { referralId: "${referral}" })`],
    closeReferral: [`(input: { referralId: "${referral}", outcome: OTHER })`],
    markArrived: [`(input: { referralId: "${referral}" })`],
    withdrawReferral: [`(input: { referralId: "${referral}", reason: OTHER })`],
    addWebhook: ['(input: { url: "probe", topics: [REFERRAL] })'],
    removeWebhook: [`(input: { webhookId: "${referral}" })`],
    rotateWebhookSecret: [`(input: { webhookId: "${referral}" })`],
    testWebhook: [`(input: { webhookId: "${referral}" })`],
    redeliverWebhook: [`(input: { deliveryId: "${referral}" })`],
    resumeWebhook: [`(input: { webhookId: "${referral}" })`],
    subscribeEmail: ['(input: { address: "probe", topics: [REFERRAL] })'],
    confirmEmail: [`(input: { subscriptionId: "${referral}", code: "00000000" })`],
    unsubscribeEmail: [`(input: { subscriptionId: "${referral}" })`],
    addProtectionOrder: [
      `(input: { caseId: "${demoCaseId}", issuedBy: "probe", startsOn: "2026-01-01", endsOn: "2026-01-10", bars: [CONTACT] })`,
    ],
    addDeadline: [`(input: { caseId: "${demoCaseId}", kind: OTHER, title: "probe", dueOn: "2030-01-01" })`],
    acknowledgeAlarm: [`(input: { alarmId: "${referral}" })`],
    evidenceItem: ids([demoCaseId]),
    evidenceExport: ids([demoCaseId]),
    beginUpload: [`(input: { caseId: "${demoCaseId}", name: "probe", mediaType: "text/plain", bytes: "5" })`],
    finishUpload: [`(input: { uploadId: "${demoCaseId}", kind: OTHER, title: "probe" })`],
    recordCustody: [`(input: { itemId: "${demoCaseId}", kind: LOST })`],
    checkEvidence: [`(input: { itemId: "${demoCaseId}" })`],
    exportEvidence: [`(input: { caseId: "${demoCaseId}", form: COPIES, purpose: COURT })`],
    attachReferral: [`(input: { caseId: "${demoCaseId}", referralCode: "AAAA-AAAA-AAAA" })`],
    requestDisclosure: ['juniper', 'residence'].map(
      (place) =>
        `(input: { placeId: "${placeIdOf(place as 'juniper' | 'residence')}", precision: EXACT, purpose: PROTECTION, reference: "probe", expiresAt: "${tomorrow()}" })`,
    ),
    grantDisclosure: [`(input: { grantId: "${referral}", basis: COURT_ORDER })`],
    approveDisclosure: [`(input: { grantId: "${referral}" })`],
    revokeDisclosure: [`(input: { grantId: "${referral}" })`],
    // Without its words it is refused: breaking the glass is a right, not a hole.
    breakGlass: [`(input: { placeId: "${placeIdOf('juniper')}", reasonCode: PERPETRATOR_NEAR, text: "" })`],
    reviewBreakGlass: [`(input: { openingId: "${referral}", outcome: JUSTIFIED, text: "nothing to review" })`],
    recordToldOffSystem: [
      `(input: { placeId: "${placeIdOf('juniper')}", precision: ZONE, channel: LETTER, toldAt: "2026-01-01T00:00:00Z", recipient: "probe" })`,
    ],
    markNoticeRead: [`(input: { noticeId: "${referral}" })`],
  };
  return inputs[rootField] ?? [''];
}
