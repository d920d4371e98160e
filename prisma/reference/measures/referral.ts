import { count, ratio } from './make';

/** Referrals and those that did not become a start (MI note, Tables A and B). */
export const referralMeasures = [
  count(
    'A3.01',
    'found_on_other_provision',
    ['On another provision at the referral point', 'Ar ddarpariaeth arall adeg yr atgyfeirio'],
    [
      'People found at the referral point to be on another employment provision.',
      'Pobl y canfuwyd adeg yr atgyfeirio eu bod ar ddarpariaeth gyflogaeth arall.',
    ],
  ),
  count(
    'A3.02',
    'dropped_out_before_referral',
    ['Dropped out before referral', 'Wedi gadael cyn atgyfeirio'],
    [
      'People who attended the initial meeting and about whom it was decided in the period not to refer, whether they withdrew or were found ineligible or unsuitable; the reason tells them apart.',
      'Pobl a fynychodd y cyfarfod cyntaf ac y penderfynwyd yn y cyfnod beidio â’u hatgyfeirio, boed iddynt dynnu’n ôl neu eu bod yn anghymwys neu’n anaddas; mae’r rheswm yn eu gwahanu.',
    ],
    { breakdown: ['notStartedReason'] },
  ),
  ratio(
    'B1.06',
    ['referral_rejected', 'referral_made'],
    ['Referrals rejected', 'Atgyfeiriadau a wrthodwyd'],
    [
      'Referrals rejected in the period, and as a share of the referrals made in it.',
      'Atgyfeiriadau a wrthodwyd yn y cyfnod, ac fel cyfran o’r atgyfeiriadau a wnaed ynddo.',
    ],
    { direction: 'down' },
  ),
  count(
    'B1.06.reasons',
    'referral_rejected',
    ['Referrals rejected, by reason', 'Atgyfeiriadau a wrthodwyd, yn ôl rheswm'],
    [
      'Referrals rejected in the period, by reason.',
      'Atgyfeiriadau a wrthodwyd yn y cyfnod, yn ôl rheswm.',
    ],
    { breakdown: ['notStartedReason'] },
  ),
  ratio(
    'B1.09.did_not_attend',
    ['referral_cancelled', 'referral_made'],
    ['Did not attend', 'Heb fynychu'],
    [
      'Referrals cancelled in the period because the person did not attend, and as a share of the referrals made in it.',
      'Atgyfeiriadau a ganslwyd yn y cyfnod am na fynychodd y person, ac fel cyfran o’r atgyfeiriadau a wnaed ynddo.',
    ],
    { where: { absence: 'did_not_attend' }, direction: 'down' },
  ),
  ratio(
    'B1.09.did_not_start',
    ['referral_cancelled', 'referral_made'],
    ['Did not start', 'Heb ddechrau'],
    [
      'Other referrals cancelled in the period, since the person did not start, and as a share of the referrals made in it.',
      'Atgyfeiriadau eraill a ganslwyd yn y cyfnod, gan na ddechreuodd y person, ac fel cyfran o’r atgyfeiriadau a wnaed ynddo.',
    ],
    { where: { absence: 'did_not_start' }, direction: 'down' },
  ),
];
