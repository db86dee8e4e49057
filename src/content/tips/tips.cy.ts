/** The tips in Welsh. `reviewed` is null until a Welsh speaker who knows the subject has read them. */
import type { TipSet } from './tip.js';
import { FIRST_TIPS, tipsInWords } from './tips.base.js';
import { MORE_TIPS } from './tips.more.js';

export const TIPS_CY: TipSet = {
  language: 'cy',
  reviewed: null,
  items: tipsInWords(
    { ...FIRST_TIPS, ...MORE_TIPS },
    {
      'met-on-the-way': {
        helped:
          'Aeth un person i gyfarfod cyntaf dim ond am i rywun gwrdd â nhw ar y ffordd ac eistedd wrth eu hymyl. Ar ôl hynny, roedd mynd ar eu pen eu hunain yn iawn.',
        notForEveryone: 'Nid oedd angen hyn ar lawer o bobl eraill. Roedd clywed sut beth yw’r cyfarfodydd yn ddigon.',
        role: 'Aelod o grŵp lleol',
      },
      'online-and-local': {
        helped:
          'Defnyddiodd rhai pobl grŵp ar-lein a oedd hefyd yn ei gwneud yn haws ymuno ag un lleol. Roedden nhw’n canmol cael y ddau, gan mwyaf.',
        notForEveryone: 'Roedd mynd o fod heb enw ar-lein i gael eu hadnabod yn yr ystafell yn anodd i rai.',
        role: 'Menywod mewn grwpiau yn Norwy, mewn astudiaeth',
      },
      'only-listening': {
        helped:
          'Mae rhai pobl yn dod i’w grŵp heb ddweud gair. Dim ond eistedd yno a gwrando maen nhw eisiau ei wneud.',
        notForEveryone: 'I eraill yn yr un cyfweliadau, roedd cael lle i siarad yn rhyddhad.',
        role: 'Pobl mewn grwpiau ar gyfer iselder, mewn astudiaeth',
      },
      'saying-it-aloud': {
        helped: 'Mae un person yn teimlo mai dim ond hanner cymaint yw problem ar ôl ei dweud yn uchel.',
        notForEveryone: 'Nid yw pawb eisiau siarad. Dim ond gwrando y mae rhai aelodau.',
        role: 'Person mewn grŵp ar gyfer iselder, mewn astudiaeth',
      },
      'how-others-cope': {
        helped:
          'Roedd pobl mewn astudiaeth yn gwerthfawrogi clywed sut mae eraill yn ymdopi. Roedden nhw’n teimlo’n fwy abl i ymdopi eu hunain.',
        notForEveryone: 'Dim ond wyth o bobl a holwyd, felly ni wyddom pwy nad yw hyn yn eu helpu.',
        role: 'Pobl mewn grwpiau ar gyfer iselder, mewn astudiaeth',
      },
      'stepping-out': {
        helped:
          'Mewn un grŵp ar-lein, caiff pobl gamu allan pan fydd pwnc yn ormod. Yna maen nhw’n anfon neges, er mwyn i’r rhai sy’n arwain wybod eu bod yn ddiogel.',
        notForEveryone: 'Ar adegau eraill, meddai’r grŵp, gall bod gyda phobl sy’n deall roi nerth.',
        role: 'Grŵp cymheiriaid ar-lein, yn ei ganllawiau',
      },
      'private-place': {
        helped:
          'Er mwyn cadw’r hyn a ddywedir yn breifat, mae un gymuned gymheiriaid yn gofyn i bobl ymuno ar-lein o le preifat. Mae’r rhai na allant fod ar eu pen eu hunain yn defnyddio clustffonau.',
        notForEveryone:
          'Ni all pawb fod ar eu pen eu hunain gartref, ac nid yw clustffonau’n cuddio eich llais eich hun.',
        role: 'Canolfan cymorth cymheiriaid, yn ei chanllaw i gyfarfodydd ar-lein',
      },
      'muted-words': {
        helped:
          'Mewn un gymuned ar-lein, gall pobl dewi geiriau sy’n eu hypsetio. Yna nid ydyn nhw’n gweld negeseuon â gair felly ynddynt.',
        notForEveryone:
          'Dim ond y geiriau ar eich rhestr y mae’n eu cuddio. At y gweddill, mae gan y gymuned hidlyddion, a ffordd o roi gwybod am neges.',
        role: 'Tîm cymuned ar-lein',
      },
      'nothing-to-fix': {
        helped:
          'Mae cymuned ar-lein yn dweud wrth ei haelodau nad oes rhaid i neb ddatrys problemau rhywun arall. Mae gwrando a rhannu yn ddigon.',
        notForEveryone: 'Gall cefnogi eraill fod yn anodd o hyd, meddai, felly mae eich lles eich hun yn bwysig hefyd.',
        role: 'Tîm cymuned ar-lein',
      },
      'several-groups': {
        helped: 'Rhoddodd un person gynnig ar nifer o grwpiau cyn i un deimlo’n iawn. Roedd hwnnw’n help mawr.',
        notForEveryone: 'Gwelodd yr un person y gall grwpiau hefyd eich tynnu i lawr pan fyddwch yn teimlo’n fregus.',
        role: 'Aelod o grwpiau ar-lein',
      },
      'another-time': {
        helped:
          'Mae rhai pobl yn gweld cymorth cymheiriaid yn ddefnyddiol ar rai adegau ac nid ar adegau eraill. Gellir rhoi cynnig arall arni yn nes ymlaen.',
        notForEveryone: 'Nid yw cymorth cymheiriaid yn helpu pawb. Nid yw hynny’n rheswm i feio eich hun.',
        role: 'Elusen iechyd meddwl',
      },
      'coming-anyway': {
        helped:
          'Gall grŵp fod yn lle i fynd hyd yn oed pan fyddwch yn teimlo’n wael iawn. Nid oes rhaid ichi gymryd rhan, gan fod eraill yn deall sut rydych chi’n teimlo.',
        notForEveryone:
          'Ysgrifennodd aelod o grwpiau ar-lein y gall grwpiau hefyd eich tynnu i lawr ar ddiwrnod felly.',
        role: 'Ymchwilwyr a fu’n siarad â phobl ag iselder',
      },
      'being-open': {
        helped:
          'Roedd un oedolyn ifanc yn arfer cuddio iselder. Mae bod yn agored amdano yn rhan o’i wneud yn llai o beth mawr.',
        notForEveryone:
          'Mae un arall yn ei gadw’n breifat, er mwyn aros wrth y llyw. Roedd bron pawb a holwyd yn ei chael yn anodd penderfynu.',
        role: 'Oedolion ifanc ag iselder, mewn cyfweliadau',
      },
      'time-for-yourself': {
        helped:
          'Ysgrifennodd gofalwyr awgrymiadau i ofalwyr eraill: mae’n iawn gofyn am help, bod yn ofidus, a chymryd amser i chi’ch hun.',
        notForEveryone:
          'Daw’r awgrymiadau gan bobl sy’n gofalu am rywun â phroblem iechyd meddwl. Efallai na fyddant yn addas i bob gofalwr.',
        role: 'Gofalwyr',
      },
    },
  ),
};
