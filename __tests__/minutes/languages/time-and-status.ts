import type { Language } from '../../../src/minutes/meeting.ts';

/**
 * How tasks tell until when and how they stand, language by language: written by somebody who reads it, with made-up
 * people. The meeting is on Wednesday, 14 February 2024.
 */
export interface TimeAndStatus {
  /** A task, what of it says until when, and the day, if it is plain. */
  dues: readonly (readonly [task: string, due: string, day: string | null])[];
  /** What is said of a task, in a bullet below it. */
  done: readonly string[];
  open: readonly string[];
  dropped: readonly string[];
  /** Tasks with their status behind them, and what is left. */
  behind: readonly (readonly [text: string, task: string, status: 'open' | 'closed'])[];
}

export const TIME_AND_STATUS: Readonly<Partial<Record<Language, TimeAndStatus>>> = {
  es: {
    dues: [
      ['enviar el acta antes del viernes', 'antes del viernes', '2024-02-16'],
      ['reservar la sala para el 3 de marzo', 'para el 3 de marzo', '2024-03-03'],
      ['hablar con la alcaldesa la próxima semana', 'la próxima semana', null],
      ['traer el plano la semana que viene', 'la semana que viene', null],
      ['cerrar las cuentas hasta el 2024-03-01', 'hasta el 2024-03-01', '2024-03-01'],
      ['pintar la puerta antes de la próxima reunión', 'antes de la próxima reunión', null],
      ['contestar en dos semanas', 'en dos semanas', '2024-02-28'],
      ['pintar el faro antes de fin de mes', 'antes de fin de mes', '2024-02-29'],
    ],
    done: ['hecho', 'ya está hecho', 'terminado', 'completado'],
    open: ['aún no hecho', 'pendiente', 'en curso', 'todavía no'],
    dropped: ['cancelado', 'ya no es necesario'],
    behind: [
      ['pintar el faro - hecho', 'pintar el faro', 'closed'],
      ['pintar el faro (en curso)', 'pintar el faro', 'open'],
      ['pintar el faro - pendiente', 'pintar el faro', 'open'],
    ],
  },
  pt: {
    dues: [
      ['enviar a ata até sexta-feira', 'até sexta-feira', '2024-02-16'],
      ['reservar a sala para o dia 3 de março', 'para o dia 3 de março', '2024-03-03'],
      ['falar com a prefeita na próxima semana', 'na próxima semana', null],
      ['trazer o mapa na semana que vem', 'semana que vem', null],
      ['pintar a porta antes da próxima reunião', 'antes da próxima reunião', null],
      ['responder em duas semanas', 'em duas semanas', '2024-02-28'],
    ],
    done: ['feito', 'concluído', 'já foi feito'],
    open: ['ainda não feito', 'pendente', 'em andamento'],
    dropped: ['cancelado', 'não é mais necessário'],
    behind: [
      ['pintar o farol - concluído', 'pintar o farol', 'closed'],
      ['pintar o farol (em andamento)', 'pintar o farol', 'open'],
    ],
  },
  it: {
    dues: [
      ['inviare il verbale entro venerdì', 'entro venerdì', '2024-02-16'],
      ['prenotare la sala per il 3 marzo', 'per il 3 marzo', '2024-03-03'],
      ['parlare con la sindaca la prossima settimana', 'la prossima settimana', null],
      ['portare la mappa la settimana prossima', 'la settimana prossima', null],
      ['dipingere la porta prima della prossima riunione', 'prima della prossima riunione', null],
      ['rispondere entro due settimane', 'entro due settimane', '2024-02-28'],
    ],
    done: ['fatto', 'già fatto', 'completato', 'concluso'],
    open: ['non ancora fatto', 'in corso', 'in sospeso'],
    dropped: ['annullato', 'non più necessario'],
    behind: [
      ['dipingere il faro - fatto', 'dipingere il faro', 'closed'],
      ['dipingere il faro (in corso)', 'dipingere il faro', 'open'],
    ],
  },
  nl: {
    dues: [
      ['het verslag sturen vóór vrijdag', 'vóór vrijdag', '2024-02-16'],
      ['de zaal reserveren voor 3 maart', 'voor 3 maart', '2024-03-03'],
      ['volgende week met de burgemeester praten', 'volgende week', null],
      ['de deur verven voor de volgende vergadering', 'voor de volgende vergadering', null],
      ['binnen twee weken antwoorden', 'binnen twee weken', '2024-02-28'],
      ['de lampen kopen voor eind maart', 'voor eind maart', '2024-03-31'],
    ],
    done: ['gedaan', 'klaar', 'afgerond', 'is gedaan'],
    open: ['nog niet gedaan', 'loopt nog', 'in behandeling'],
    dropped: ['vervallen', 'niet meer nodig'],
    behind: [
      ['de vuurtoren verven - gedaan', 'de vuurtoren verven', 'closed'],
      ['de vuurtoren verven (loopt)', 'de vuurtoren verven', 'open'],
    ],
  },
  pl: {
    dues: [
      ['wysłać protokół do piątku', 'do piątku', '2024-02-16'],
      ['zarezerwować salę do 3 marca', 'do 3 marca', '2024-03-03'],
      ['porozmawiać z burmistrzem w przyszłym tygodniu', 'w przyszłym tygodniu', null],
      ['pomalować drzwi przed następnym spotkaniem', 'przed następnym spotkaniem', null],
      ['odpowiedzieć w ciągu dwóch tygodni', 'w ciągu dwóch tygodni', '2024-02-28'],
      ['kupić lampy do końca miesiąca', 'do końca miesiąca', '2024-02-29'],
    ],
    done: ['zrobione', 'gotowe', 'już zrobione', 'zakończone'],
    open: ['jeszcze nie zrobione', 'w toku', 'w trakcie'],
    dropped: ['anulowane', 'nieaktualne'],
    behind: [
      ['pomalować latarnię - zrobione', 'pomalować latarnię', 'closed'],
      ['pomalować latarnię (w toku)', 'pomalować latarnię', 'open'],
    ],
  },
  cs: {
    dues: [
      ['poslat zápis do pátku', 'do pátku', '2024-02-16'],
      ['rezervovat sál do 3. března', 'do 3. března', '2024-03-03'],
      ['promluvit se starostou příští týden', 'příští týden', null],
      ['natřít dveře před příští schůzí', 'před příští schůzí', null],
      ['odpovědět během dvou týdnů', 'během dvou týdnů', '2024-02-28'],
      ['koupit lampy do konce měsíce', 'do konce měsíce', '2024-02-29'],
    ],
    done: ['hotovo', 'splněno', 'už hotovo'],
    open: ['ještě ne', 'probíhá', 'zatím nesplněno'],
    dropped: ['zrušeno', 'už není potřeba'],
    behind: [
      ['natřít maják - hotovo', 'natřít maják', 'closed'],
      ['natřít maják (probíhá)', 'natřít maják', 'open'],
    ],
  },
  no: {
    dues: [
      ['sende referatet innen fredag', 'innen fredag', '2024-02-16'],
      ['bestille rommet til 3. mars', 'til 3. mars', '2024-03-03'],
      ['snakke med ordføreren neste uke', 'neste uke', null],
      ['male døra før neste møte', 'før neste møte', null],
      ['svare innen to uker', 'innen to uker', '2024-02-28'],
    ],
    done: ['gjort', 'ferdig', 'er gjort', 'utført'],
    open: ['ikke gjort ennå', 'pågår', 'under arbeid'],
    dropped: ['avlyst', 'ikke lenger nødvendig'],
    behind: [
      ['male fyret - ferdig', 'male fyret', 'closed'],
      ['male fyret (pågår)', 'male fyret', 'open'],
    ],
  },
  da: {
    dues: [
      ['sende referatet inden fredag', 'inden fredag', '2024-02-16'],
      ['bestille lokalet til 3. marts', 'til 3. marts', '2024-03-03'],
      ['tale med borgmesteren i næste uge', 'næste uge', null],
      ['male døren før næste møde', 'før næste møde', null],
      ['svare inden for to uger', 'inden for to uger', '2024-02-28'],
    ],
    done: ['gjort', 'færdig', 'udført', 'er udført'],
    open: ['ikke gjort endnu', 'i gang', 'afventer'],
    dropped: ['aflyst', 'ikke længere nødvendigt'],
    behind: [
      ['male fyret - udført', 'male fyret', 'closed'],
      ['male fyret (i gang)', 'male fyret', 'open'],
    ],
  },
  sv: {
    dues: [
      ['skicka protokollet senast fredag', 'senast fredag', '2024-02-16'],
      ['boka lokalen till 3 mars', 'till 3 mars', '2024-03-03'],
      ['prata med borgmästaren nästa vecka', 'nästa vecka', null],
      ['måla dörren före nästa möte', 'före nästa möte', null],
      ['svara inom två veckor', 'inom två veckor', '2024-02-28'],
    ],
    done: ['klart', 'gjort', 'är klart', 'avslutat'],
    open: ['inte klart än', 'pågår', 'väntar'],
    dropped: ['inställt', 'inte längre aktuellt'],
    behind: [
      ['måla fyren - klart', 'måla fyren', 'closed'],
      ['måla fyren (pågår)', 'måla fyren', 'open'],
    ],
  },
  ru: {
    dues: [
      ['отправить протокол до пятницы', 'до пятницы', '2024-02-16'],
      ['забронировать зал к 3 марта', 'к 3 марта', '2024-03-03'],
      ['поговорить с мэром на следующей неделе', 'на следующей неделе', null],
      ['покрасить дверь до следующей встречи', 'до следующей встречи', null],
      ['ответить в течение двух недель', 'в течение двух недель', '2024-02-28'],
      ['купить лампы до конца месяца', 'до конца месяца', '2024-02-29'],
    ],
    done: ['сделано', 'готово', 'уже сделано', 'выполнено'],
    open: ['ещё не сделано', 'в работе', 'в процессе'],
    dropped: ['отменено', 'больше не нужно'],
    behind: [
      ['покрасить маяк - сделано', 'покрасить маяк', 'closed'],
      ['покрасить маяк (в работе)', 'покрасить маяк', 'open'],
    ],
  },
  ja: {
    dues: [
      ['来週の火曜日までに議事録を送る', '来週の火曜日までに', '2024-02-20'],
      ['3月1日までに部屋を予約する', '3月1日までに', '2024-03-01'],
      ['明日までに地図を作る', '明日までに', '2024-02-15'],
      ['来週町長と話す', '来週', null],
      ['次回の会議までに扉を塗る', '次回の会議までに', null],
    ],
    done: ['完了', '対応済み', '完了しました'],
    open: ['未完了', 'まだ', '進行中'],
    dropped: ['中止', '不要'],
    behind: [
      ['灯台を塗る（完了）', '灯台を塗る', 'closed'],
      ['灯台を塗る（進行中）', '灯台を塗る', 'open'],
    ],
  },
  ko: {
    dues: [
      ['다음주 화요일까지 회의록 보내기', '다음주 화요일까지', '2024-02-20'],
      ['3/27 오후 10시까지 방 예약', '3/27 오후 10시까지', '2024-03-27'],
      ['목요일 전까지 지도 만들기', '목요일 전까지', '2024-02-15'],
      ['내일까지 지도 만들기', '내일까지', '2024-02-15'],
      ['다음 회의까지 문 칠하기', '다음 회의까지', null],
    ],
    done: ['완료', '완료했습니다', '처리 완료'],
    open: ['진행 중', '아직', '미완료'],
    dropped: ['취소', '취소됨'],
    behind: [
      ['등대 칠하기 - 완료', '등대 칠하기', 'closed'],
      ['등대 칠하기 (진행 중)', '등대 칠하기', 'open'],
    ],
  },
};
