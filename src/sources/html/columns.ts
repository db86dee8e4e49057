/** What the headings of a table mean, in English, Welsh and Arabic, with their usual synonyms. */
import { slug } from '../native/fields.js';

export type Column =
  | 'name'
  | 'day'
  | 'time'
  | 'end'
  | 'when'
  | 'place'
  | 'address'
  | 'town'
  | 'postcode'
  | 'online'
  | 'dialIn'
  | 'phone'
  | 'email'
  | 'contact'
  | 'website'
  | 'topic'
  | 'for'
  | 'cost'
  | 'language'
  | 'access'
  | 'notes'
  | 'organiser'
  | 'joining';

const HEADINGS: Readonly<Record<Column, string>> = {
  name: 'group,groups,group name,name,meeting,meeting name,title,grŵp,enw,cyfarfod,المجموعة,اسم المجموعة,الاسم,اللقاء,الاجتماع',
  day: 'day,days,weekday,which day,diwrnod,dydd,dyddiau,اليوم,الأيام',
  time: 'time,times,start,starts,start time,from,begins,amser,dechrau,الوقت,البداية,من',
  end: 'end,ends,end time,finish,finishes,until,to,diwedd,gorffen,النهاية,حتى,إلى',
  when: 'when,schedule,date,dates,date and time,day and time,day time,day & time,pryd,dyddiad,متى,الموعد,التاريخ',
  place: 'where,place,venue,location,building,room,lle,ble,lleoliad,المكان,أين,الموقع,القاعة',
  address: 'address,street,cyfeiriad,العنوان',
  town: 'town,city,area,tref,dinas,ardal,المدينة,المنطقة',
  postcode: 'postcode,post code,postal code,zip,zip code,cod post,الرمز البريدي',
  online:
    'online,link,join,join link,join online,zoom,zoom link,video,video link,ar-lein,dolen,الرابط,رابط,عبر الإنترنت,زووم',
  dialIn: 'dial in,dial-in number,join by phone,deialu i mewn',
  phone: 'phone,phone number,telephone,tel,mobile,ffôn,rhif ffôn,الهاتف,هاتف,رقم الهاتف',
  email: 'email,e-mail,email address,e-bost,ebost,البريد الإلكتروني,البريد',
  contact: 'contact,contacts,contact details,how to contact,cyswllt,cysylltu,للتواصل,جهة الاتصال,اتصال',
  website: 'website,web,web page,site,more information,gwefan,الموقع الإلكتروني',
  topic: 'topic,topics,about,theme,subject,pwnc,pynciau,الموضوع,المواضيع',
  for: 'for,for whom,who for,who is it for,who,audience,i bwy,ar gyfer,لمن,الفئة',
  cost: 'cost,costs,price,fee,charge,cost to attend,pris,التكلفة,السعر,الرسوم',
  language: 'language,languages,iaith,ieithoedd,اللغة,اللغات',
  access: 'access,accessibility,accessible,hygyrchedd,mynediad,إمكانية الوصول,سهولة الوصول',
  notes:
    'notes,note,comments,information,info,details,description,nodiadau,gwybodaeth,manylion,disgrifiad,ملاحظات,معلومات,الوصف,تفاصيل',
  organiser: 'organisation,organization,organiser,organizer,run by,host,trefnydd,sefydliad,المنظمة,المنظم',
  joining: 'booking,how to join,joining,how to book,referral,archebu,sut i ymuno,الحجز,التسجيل,كيفية الانضمام',
};

const BY_HEADING = new Map(
  (Object.entries(HEADINGS) as [Column, string][]).flatMap(([column, words]) =>
    words.split(',').map((word) => [slug(word), column] as const),
  ),
);

/** The column that a heading names; what stands in brackets does not count ("Time (UK)"). */
export const columnOf = (heading: string): Column | undefined => BY_HEADING.get(slug(heading.replace(/\(.*?\)/g, '')));
