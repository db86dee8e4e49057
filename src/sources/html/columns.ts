/** What the headings of a table mean, in English, Welsh, Arabic, Spanish, French, German and Portuguese, with their usual synonyms. */
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
  | 'joining'
  | 'zone'
  | 'latitude'
  | 'longitude'
  | 'region'
  | 'country'
  | 'passcode'
  | 'verified'
  | 'updated';

const HEADINGS: Readonly<Record<Column, string>> = {
  name: 'group,groups,group name,name,meeting,meeting name,title,grŵp,enw,cyfarfod,المجموعة,اسم المجموعة,الاسم,اللقاء,الاجتماع,name of meeting,name of group,nombre,grupo,reunión,nom,nom du groupe,groupe,réunion,gruppe,gruppenname,treffen,nome,nome do grupo,reunião',
  day: 'day,days,weekday,which day,diwrnod,dydd,dyddiau,اليوم,الأيام,día,días,jour,jours,tag,tage,wochentag,dia,dias,dia da semana,día de la semana',
  time: 'time,times,start,starts,start time,from,begins,amser,dechrau,الوقت,البداية,من,hora,hora de inicio,horario,inicio,heure,heures,début,horaire,zeit,uhrzeit,beginn,horário,início,hora de início',
  end: 'end,ends,end time,finish,finishes,until,to,diwedd,gorffen,النهاية,حتى,إلى,fin,hora de fin,heure de fin,ende,fim,término,hora de término',
  when: 'when,schedule,date,dates,date and time,day and time,day time,day & time,pryd,dyddiad,متى,الموعد,التاريخ,cuándo,fecha,quand,wann,datum,quando,data',
  place:
    'where,place,venue,location,building,room,lle,ble,lleoliad,المكان,أين,الموقع,القاعة,lugar,sala,lieu,salle,où,ort,raum,wo,local,onde',
  address: 'address,street,cyfeiriad,العنوان,full address,dirección,adresse,rue,anschrift,straße,endereço,rua',
  town: 'town,city,area,tref,dinas,ardal,المدينة,المنطقة,ciudad,localidad,ville,stadt,cidade',
  postcode:
    'postcode,post code,postal code,zip,zip code,cod post,الرمز البريدي,código postal,code postal,plz,postleitzahl,cep',
  online:
    'online,link,join,join link,join online,zoom,zoom link,video,video link,ar-lein,dolen,الرابط,رابط,عبر الإنترنت,زووم,meeting link,meeting url,online link,virtual link,enlace,en línea,lien,en ligne,link de acesso',
  dialIn: 'dial in,dial-in number,join by phone,deialu i mewn',
  phone:
    'phone,phone number,telephone,tel,mobile,ffôn,rhif ffôn,الهاتف,هاتف,رقم الهاتف,teléfono,téléphone,telefon,telefone',
  email: 'email,e-mail,email address,e-bost,ebost,البريد الإلكتروني,البريد,correo,correo electrónico,courriel,mail',
  contact:
    'contact,contacts,contact details,how to contact,cyswllt,cysylltu,للتواصل,جهة الاتصال,اتصال,point of contact,contacto,kontakt,contato',
  website:
    'website,web,web page,site,more information,gwefan,الموقع الإلكتروني,url,página web,sitio web,site web,webseite,página',
  topic: 'topic,topics,about,theme,subject,pwnc,pynciau,الموضوع,المواضيع,tema,temas,sujet,thema,themen,assunto',
  for: 'for,for whom,who for,who is it for,who,audience,i bwy,ar gyfer,لمن,الفئة,para quién,pour qui,für wen,para quem',
  cost: 'cost,costs,price,fee,charge,cost to attend,pris,التكلفة,السعر,الرسوم,costo,precio,prix,coût,tarif,kosten,preis,custo,preço',
  language: 'language,languages,iaith,ieithoedd,اللغة,اللغات,idioma,idiomas,langue,langues,sprache,sprachen',
  access:
    'access,accessibility,accessible,hygyrchedd,mynediad,إمكانية الوصول,سهولة الوصول,accesibilidad,accessibilité,barrierefreiheit,acessibilidade',
  notes:
    'notes,note,comments,information,info,details,description,nodiadau,gwybodaeth,manylion,disgrifiad,ملاحظات,معلومات,الوصف,تفاصيل,notas,descripción,remarques,notizen,bemerkungen,beschreibung,observações,descrição',
  organiser:
    'organisation,organization,organiser,organizer,run by,host,trefnydd,sefydliad,المنظمة,المنظم,organización,veranstalter,organização',
  joining: 'booking,how to join,joining,how to book,referral,archebu,sut i ymuno,الحجز,التسجيل,كيفية الانضمام',
  zone: 'timezone,time zone,tz,parth amser,zona horaria,fuseau horaire,zeitzone,fuso horário,المنطقة الزمنية',
  latitude: 'latitude,lat,lledred,latitud,breitengrad',
  longitude: 'longitude,long,lng,lon,hydred,longitud,längengrad',
  region: 'region,county,state,province,sir,rhanbarth,provincia,estado,région,bundesland,regione',
  country: 'country,gwlad,país,pays,land,البلد',
  passcode: 'password,passcode,meeting password,contraseña,mot de passe,passwort,senha,cyfrinair',
  verified: 'verified,last verified,last checked,last contact,checked,gwiriwyd,geprüft,verificado',
  updated: 'updated,last updated,updated at,last modified,diweddarwyd,actualizado,mis à jour,aktualisiert,atualizado',
};

/** Our names of the columns, for mapping files. */
export const COLUMNS: readonly string[] = Object.keys(HEADINGS);

const BY_HEADING = new Map(
  (Object.entries(HEADINGS) as [Column, string][]).flatMap(([column, words]) =>
    words.split(',').map((word) => [slug(word), column] as const),
  ),
);

/** Longer than any heading. */
const LONGEST = 200;

/** The column that a heading names; what stands in brackets does not count ("Time (UK)"). */
export const columnOf = (heading: string): Column | undefined =>
  BY_HEADING.get(slug(heading.slice(0, LONGEST).replace(/\([^)]*\)/g, '')));
