import type { Language } from '../language.ts';

const r = String.raw;

export default {
  common:
    've bir icin ile bu sizi size sayin merhaba basvurunuz olarak pozisyonu ederiz basvuru uygun bey hanim ekibimiz',
  conditional: [],
  conditionalAfter: [
    r`\b(eger|halinde|durumunda|takdirde|sartiyla|taktirde)\b|(ilirse|ulursa|mezse|lirse|nirse|rsaniz|rseniz)\b`,
  ],
  denied: [
    r`\b(degil|maalesef|ne yazik|olmayan)\b|\w(m[ae]|em[ei]|am[ai])(yiz|dik|mis|mistir|di|yoruz|yacagiz|yecegiz|digimizi)\b`,
  ],
  sad: [r`\b(maalesef|ne yazik|uzul\w*|uzgun\w*|basarilar dileriz|uzuntu\w*)\b`],
  rejection: [
    r`\bolumsuz\b|\b(baska|diger) (bir )?(aday|adaylar|adayla|adayi)\w*|\b(uygun bulun(ma|ama))\w*`,
    r`\b(olumlu)\b~(yanitlayam|sonuclanma|degerlendirem|donus yapam|degerlendirilem)\w*|\b(devam edem|davet edem|ilerleyem|ilerleme(me|ye)|teklif edem|isleme alam)\w*|\b(secilme|secileme|kabul edilme)\w*`,
    r`\b(pozisyon|ilan|kadro|ise alim)\w*\b~(doldurul|kapatil|kapan|iptal|dolmus)\w*`,
  ],
  invitation: [
    r`\b(mulakat|gorusme|toplanti|degerlendirme merkezi)\w*\b~(davet|planla|ayarla|uygun mu|uygun ol|gerceklestir|bekliyor|yapmak ister|gelebilir|saat)|\bdavet\b~(etmek|ediyoruz|ederiz)|\b(tanismak|gorusmek|konusmak|bulusmak) (ister|isti)\w*`,
    r`\buygun (oldugunuz|olan|musunuz|mu|musun)\b|\bmusait\b|\brandevu\b|\b(hangi gun|ne zaman)\b|\b(sonraki|ikinci|son|teknik) (asama|tur|gorusme|mulakat)\w*\b~(davet|gec|kaldin)\w*|\b(vaka|ornek) (calismasi|odev)\w*|\btest\b~(link|tamamla|ekte)`,
  ],
  offer: [
    r`\b(is teklif\w*|teklif mektub\w*|teklif (detay|sunmak|etmek|sun)\w*|is sozlesme\w*)\b|\bsozlesme\w*\b~(ekte|imzala)|\baramiza hos geldin\w*|\bekibimize hos geldin\w*|\bise alindiniz\b`,
    r`\b(ekibimizde|aramizda|takimimizda) (gormek|olmanizi)\b|\b(teklif)\w*\b~\b(ekte|bulabilir|memnuniyet)\w*|\bmemnuniyet\w*\b~teklif`,
  ],
  acknowledgment: [
    r`\bbasvuru\w*\b~(alin|ulas|kaydedil|iletil|incelen|degerlendirmeye|gonderil)\w*|\b(ozgecmis|cv)\w*\b~(incele|alin|ulas)\w*|\bbasvur\w*\b~(tesekkur)|\bilgi(niz)?\b~icin tesekkur`,
  ],
  other: [
    r`\b(yeni|uygun) (\d+ )?(yeni )?is ilan\w*|\bis alarmi\b|\bbulten\w*|\bhemen basvur\w*`,
    r`\b(dogrulama|guvenlik|onay) kod\w*|\bsifre\w*|\be-?posta\w* dogrula`,
    r`\b(basvuru|profil)\w*\b~goruntule\w*`,
  ],
  withdrawn: [r`\bgeri cek\w*`],
} satisfies Language;
