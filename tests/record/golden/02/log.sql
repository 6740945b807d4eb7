BEGIN TRANSACTION;
CREATE TABLE arrivals (
	stream VARCHAR(40) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (stream)
);
CREATE TABLE codes (
	code VARCHAR(20) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	grp VARCHAR(40) NOT NULL, 
	PRIMARY KEY (code)
);
INSERT INTO "codes" VALUES('PAJ77Z','dqj72czjg7d6','wbt72k3etun2');
INSERT INTO "codes" VALUES('ZEH89V','dqj72czjg7d6','3pq6yv56s5ht');
CREATE TABLE events (
	seq INTEGER NOT NULL, 
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	data TEXT NOT NULL, 
	actor VARCHAR(40), 
	at FLOAT NOT NULL, 
	format INTEGER DEFAULT '1' NOT NULL, 
	tag VARCHAR(40), 
	PRIMARY KEY (seq), 
	UNIQUE (stream, version)
);
INSERT INTO "events" VALUES(1,'dqj72czjg7d6',1,'8shw38c4rgnebuvh9wc5','PlanCreated','{"plan":"dqj72czjg7d6","name":"Plan de agua de la ribera","language":"es"}',NULL,1795800221.51003,1,NULL);
INSERT INTO "events" VALUES(2,'dqj72czjg7d6',2,'c3v89kufuhgaz2pmjup5','GroupAdded','{"group":"wbt72k3etun2","name":"Mesa 1","topic":"Agua potable","code":"PAJ-77Z"}','ecn7ph3jjdbu33uh',1.79580022153873801234e+09,1,NULL);
INSERT INTO "events" VALUES(3,'dqj72czjg7d6',3,'3tvjnhtk26uz778z4rjv','GroupRenamed','{"group":"wbt72k3etun2","name":"Mesa del agua","topic":"Agua potable y riego"}','ecn7ph3jjdbu33uh',1.79580022154567193982e+09,1,NULL);
INSERT INTO "events" VALUES(4,'dqj72czjg7d6',4,'6g6mrxptzu8bwbykv57a','PlanPeriodSet','{"start":"2027-01-01","end":"2028-12-31"}','ecn7ph3jjdbu33uh',1.79580022155346608154e+09,1,NULL);
INSERT INTO "events" VALUES(5,'dqj72czjg7d6',5,'v3gcetxcya825h7343mz','GroupAdded','{"group":"3pq6yv56s5ht","name":"Mesa 2","topic":"","code":"LAB-88C"}','ecn7ph3jjdbu33uh',1.7958002215618746281e+09,1,NULL);
INSERT INTO "events" VALUES(6,'dqj72czjg7d6',6,'8y5q328kh64tu2enzk5k','DoorClosed','{"group":"3pq6yv56s5ht"}','ecn7ph3jjdbu33uh',1.79580022156786251073e+09,1,NULL);
INSERT INTO "events" VALUES(7,'dqj72czjg7d6',7,'d7dd8xsydzxfz9xnwmct','CodeRenewed','{"group":"3pq6yv56s5ht","code":"ZEH-89V"}','ecn7ph3jjdbu33uh',1.79580022157805848119e+09,1,NULL);
INSERT INTO "events" VALUES(8,'dqj72czjg7d6',8,'95mm8yp3vb4k5vkfshuf','DoorOpened','{"group":"3pq6yv56s5ht"}','ecn7ph3jjdbu33uh',1.79580022158567166332e+09,1,NULL);
INSERT INTO "events" VALUES(9,'dqj72czjg7d6',9,'y355an2wgewdbs4tq8u9','LatecomersRuled','{"group":"3pq6yv56s5ht","observe":true}','ecn7ph3jjdbu33uh',1.79580022159373331068e+09,1,NULL);
INSERT INTO "events" VALUES(10,'dqj72czjg7d6',10,'bssjpry2gakvqvw7xn97','GroupArchived','{"group":"3pq6yv56s5ht"}','ecn7ph3jjdbu33uh',1.79580022160163116458e+09,1,NULL);
INSERT INTO "events" VALUES(11,'dqj72czjg7d6',11,'2zqvwbhfsztjaqpabby5','GroupBroughtBack','{"group":"3pq6yv56s5ht"}','ecn7ph3jjdbu33uh',1.79580022160733032221e+09,1,NULL);
INSERT INTO "events" VALUES(12,'dqj72czjg7d6',12,'pydvm37dydrsv73ketsh','GroupArchived','{"group":"3pq6yv56s5ht"}','ecn7ph3jjdbu33uh',1.79580022161608910563e+09,1,NULL);
INSERT INTO "events" VALUES(13,'dqj72czjg7d6',13,'tzjjjt3v5e936gpx7an7','ContextAnswered','{"context":"resources","before":{"answer":null,"note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}}}','ecn7ph3jjdbu33uh',1.79580022162203526499e+09,1,NULL);
INSERT INTO "events" VALUES(14,'dqj72czjg7d6',14,'rqk22wfvtbg3c4dmphhm','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}}}','ecn7ph3jjdbu33uh',1.79580022162565279011e+09,1,NULL);
INSERT INTO "events" VALUES(15,'dqj72czjg7d6',15,'5r2k3g5wbg5x2p3edd6d','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}}}','ecn7ph3jjdbu33uh',1.79580022163367986681e+09,1,NULL);
INSERT INTO "events" VALUES(16,'dqj72czjg7d6',16,'znvbq9e2m9pe2746bf4h','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay dos técnicos","offers":[]},"next_step":{"text":"","offers":[]}}}','ecn7ph3jjdbu33uh',1.79580022164160776139e+09,1,NULL);
INSERT INTO "events" VALUES(17,'wbt72k3etun2',1,'2nkf69qwkrz99kknrnus','AspectNoted','{"aspect":"desired","before":{"text":"","offers":[]},"after":{"text":"Hay agua todos los días","offers":[]}}','ecn7ph3jjdbu33uh',1.7958002216708569527e+09,1,NULL);
INSERT INTO "events" VALUES(18,'wbt72k3etun2',2,'ekmfrkdt397wtwhcca7u','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":[]},"after":{"text":"Hay agua todos los días","offers":["El agua llega diario"]}}','ecn7ph3jjdbu33uh',1.79580022168052577972e+09,1,NULL);
INSERT INTO "events" VALUES(19,'wbt72k3etun2',3,'tqa2pkhj5bfj47dgwd8w','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":["El agua llega diario"]},"after":{"text":"Hay agua todos los días","offers":[]}}','ecn7ph3jjdbu33uh',1.79580022168578720088e+09,1,NULL);
INSERT INTO "events" VALUES(20,'wbt72k3etun2',4,'nebjqmdg5gj28r6husmj','StakeholderSet','{"stakeholder":"w3sg8b6nzx6e","before":null,"after":{"stakeholder":"w3sg8b6nzx6e","name":"Presidencia municipal","has":[],"present":false,"order":1}}','ecn7ph3jjdbu33uh',1.79580022168931603427e+09,1,NULL);
INSERT INTO "events" VALUES(21,'wbt72k3etun2',5,'bjypn8kjfxqd37e6682d','StakeholderSet','{"stakeholder":"w3sg8b6nzx6e","before":{"stakeholder":"w3sg8b6nzx6e","name":"Presidencia municipal","has":[],"present":false,"order":1},"after":{"stakeholder":"w3sg8b6nzx6e","name":"Presidencia","has":["stake"],"present":true,"order":1}}','ecn7ph3jjdbu33uh',1.79580022169468355181e+09,1,NULL);
INSERT INTO "events" VALUES(22,'wbt72k3etun2',6,'asakh8tge34cxktvzy4b','StakeholderSet','{"stakeholder":"j9gs6p7skfme","before":null,"after":{"stakeholder":"j9gs6p7skfme","name":"Nadie","has":[],"present":false,"order":2}}','ecn7ph3jjdbu33uh',1.79580022170580601691e+09,1,NULL);
INSERT INTO "events" VALUES(23,'wbt72k3etun2',7,'vw65ypgmksqhjre6cpcj','StakeholderSet','{"stakeholder":"j9gs6p7skfme","before":{"stakeholder":"j9gs6p7skfme","name":"Nadie","has":[],"present":false,"order":2},"after":null}','ecn7ph3jjdbu33uh',1.79580022170977425576e+09,1,NULL);
INSERT INTO "events" VALUES(24,'wbt72k3etun2',8,'t3tv4tqxjzvs8dkk6px6','StagesArranged','{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}','ecn7ph3jjdbu33uh',1.79580022171384286883e+09,1,NULL);
INSERT INTO "events" VALUES(25,'wbt72k3etun2',9,'zdfx43yqdtk9ug55x3qn','StagesArranged','{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}','ecn7ph3jjdbu33uh',1.79580022172178173063e+09,1,NULL);
INSERT INTO "events" VALUES(26,'wbt72k3etun2',10,'wrucn7trk49smyzgkgv9','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','ecn7ph3jjdbu33uh',1.79580022172577476505e+09,1,NULL);
INSERT INTO "events" VALUES(27,'wbt72k3etun2',11,'e2qtb9rtmykdaqs6cmhe','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}','ecn7ph3jjdbu33uh',1.79580022172977280623e+09,1,NULL);
INSERT INTO "events" VALUES(28,'wbt72k3etun2',12,'jhfxudstpbsat2jzbs5h','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','ecn7ph3jjdbu33uh',1.79580022173375439646e+09,1,NULL);
INSERT INTO "events" VALUES(29,'wbt72k3etun2',13,'hpmhe2wc9gjwgdvp5qv7','StageOpened','{"stage":"brainstorm"}','ecn7ph3jjdbu33uh',1.79580022173574614524e+09,1,NULL);
INSERT INTO "events" VALUES(30,'wbt72k3etun2',14,'cy4uzk7xw9wbhv677wvt','AgendaItemSet','{"item":"njyx8h9kq44n","before":null,"after":{"item":"njyx8h9kq44n","title":"Bienvenida","minutes":5,"order":1,"stage":""}}','ecn7ph3jjdbu33uh',1.79580022173948740957e+09,1,NULL);
INSERT INTO "events" VALUES(31,'wbt72k3etun2',15,'8mp84r7b8qxxfqs7w4zn','AgendaItemSet','{"item":"qfmsyc6dp63z","before":null,"after":{"item":"qfmsyc6dp63z","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}','ecn7ph3jjdbu33uh',1.79580022174430465695e+09,1,NULL);
INSERT INTO "events" VALUES(32,'wbt72k3etun2',16,'xkabjcsnfj7k2x453ny6','AgendaItemSet','{"item":"njyx8h9kq44n","before":{"item":"njyx8h9kq44n","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"njyx8h9kq44n","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}','ecn7ph3jjdbu33uh',1.7958002217498831749e+09,1,NULL);
INSERT INTO "events" VALUES(33,'wbt72k3etun2',17,'2meap6p7chge8nyb3n7y','AgendaItemSet','{"item":"njyx8h9kq44n","before":{"item":"njyx8h9kq44n","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"njyx8h9kq44n","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}','ecn7ph3jjdbu33uh',1.79580022175379323962e+09,1,NULL);
INSERT INTO "events" VALUES(34,'wbt72k3etun2',18,'2meap6p7chge8nyb3n7y','AgendaItemSet','{"item":"qfmsyc6dp63z","before":{"item":"qfmsyc6dp63z","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"qfmsyc6dp63z","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}','ecn7ph3jjdbu33uh',1.79580022175379323962e+09,1,NULL);
INSERT INTO "events" VALUES(35,'wbt72k3etun2',19,'kjxgv425hb5gffrnfc92','TimerSet','{"before":null,"after":{"item":"njyx8h9kq44n","seconds":360,"ends":1795800581.7577813,"left":null,"stage":"brainstorm","veiled":""}}','ecn7ph3jjdbu33uh',1795800221.75782,1,NULL);
INSERT INTO "events" VALUES(36,'wbt72k3etun2',20,'cz87jpmgx8uf6zag7r4h','TimerSet','{"before":{"item":"njyx8h9kq44n","seconds":360,"ends":1795800581.7577813,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":"njyx8h9kq44n","seconds":360,"ends":null,"left":359.9960491657257,"stage":"brainstorm","veiled":""}}','ecn7ph3jjdbu33uh',1.79580022176176691051e+09,1,NULL);
INSERT INTO "events" VALUES(37,'wbt72k3etun2',21,'4d73kv9bu7z5rjwpv5pg','TimerSet','{"before":{"item":"njyx8h9kq44n","seconds":360,"ends":null,"left":359.9960491657257,"stage":"brainstorm","veiled":""},"after":{"item":"njyx8h9kq44n","seconds":360,"ends":1795800581.7617779,"left":null,"stage":"brainstorm","veiled":""}}','ecn7ph3jjdbu33uh',1.79580022176576042177e+09,1,NULL);
INSERT INTO "events" VALUES(38,'wbt72k3etun2',22,'s5mav3rr729uxff5netz','TimerSet','{"before":{"item":"njyx8h9kq44n","seconds":360,"ends":1795800581.7617779,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":"njyx8h9kq44n","seconds":480,"ends":1795800701.7617779,"left":null,"stage":"brainstorm","veiled":""}}','ecn7ph3jjdbu33uh',1.79580022176934909821e+09,1,NULL);
INSERT INTO "events" VALUES(39,'wbt72k3etun2',23,'993yt9jr3jfbuw92zffk','ReadinessSaid','{"person":"ask6yxsu7fc2j5kw","about":"njyx8h9kq44n","ready":true}','ask6yxsu7fc2j5kw',1.79580022177390384672e+09,1,NULL);
INSERT INTO "events" VALUES(40,'wbt72k3etun2',24,'rataeamwpgr629c5yp79','TimerSet','{"before":{"item":"njyx8h9kq44n","seconds":480,"ends":1795800701.7617779,"left":null,"stage":"brainstorm","veiled":""},"after":{"item":null,"seconds":180,"ends":1795800401.781858,"left":null,"stage":"brainstorm","veiled":""}}','ecn7ph3jjdbu33uh',1.79580022178189277646e+09,1,NULL);
INSERT INTO "events" VALUES(41,'wbt72k3etun2',25,'seg2rb3ksextx5fwqbrm','TimerSet','{"before":{"item":null,"seconds":180,"ends":1795800401.781858,"left":null,"stage":"brainstorm","veiled":""},"after":null}','ecn7ph3jjdbu33uh',1.79580022178415584562e+09,1,NULL);
INSERT INTO "events" VALUES(42,'wbt72k3etun2',26,'42q3mvwrwztt7tgjzy4p','AgendaItemSet','{"item":"njyx8h9kq44n","before":{"item":"njyx8h9kq44n","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}','ecn7ph3jjdbu33uh',1.79580022178979134559e+09,1,NULL);
INSERT INTO "events" VALUES(43,'wbt72k3etun2',27,'qgramhpwkpzwp7vbchf5','StageOpened','{"stage":"viewpoints"}','ecn7ph3jjdbu33uh',1.79580022179375433915e+09,1,NULL);
INSERT INTO "events" VALUES(44,'wbt72k3etun2',28,'cywg9cctdzh9twkctqmk','QuestionAdded','{"question":"5hfj22y8sn34","text":"¿Quién lo paga hoy?","order":1}','ecn7ph3jjdbu33uh',1.79580022179775881767e+09,1,NULL);
INSERT INTO "events" VALUES(45,'wbt72k3etun2',29,'cvpz4rnvtej3gh4wr5cg','QuestionAdded','{"question":"uwevg8nzhvyx","text":"¿Y mañana?","order":2}','ecn7ph3jjdbu33uh',1.79580022180177474025e+09,1,NULL);
INSERT INTO "events" VALUES(46,'wbt72k3etun2',30,'jyt37yhtbgvpdwdq5znt','QuestionDropped','{"question":"uwevg8nzhvyx","text":"¿Y mañana?","order":2}','ecn7ph3jjdbu33uh',1.79580022180572819708e+09,1,NULL);
INSERT INTO "events" VALUES(47,'wbt72k3etun2',31,'twp5tmnyuthrxu38tph7','AnswerGiven','{"answer":"bq5uqz58amk6","question":"causes","author":"ask6yxsu7fc2j5kw","sector":"people","text":"Las tuberías son viejas","order":1,"caucus":false}','ask6yxsu7fc2j5kw',1.79580022180988979336e+09,1,NULL);
INSERT INTO "events" VALUES(48,'wbt72k3etun2',32,'wmadyqfus24pvatnjk58','AnswerGiven','{"answer":"khsnrv4zcw4n","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2,"caucus":false}','ecn7ph3jjdbu33uh',1.79580022181380963329e+09,1,NULL);
INSERT INTO "events" VALUES(49,'wbt72k3etun2',33,'pxtwxy9zb5s6f3aq9q93','AnswerGiven','{"answer":"e2w8bha3jz3r","question":"5hfj22y8sn34","author":"yccgkgwatmykbcfw","sector":"government","text":"El municipio","order":3,"caucus":false}','yccgkgwatmykbcfw',1.79580022181744408606e+09,1,NULL);
INSERT INTO "events" VALUES(50,'wbt72k3etun2',34,'6gtas8rt8vnhta8smwv7','AnswerReworded','{"answer":"bq5uqz58amk6","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}','ask6yxsu7fc2j5kw',1.79580022182379794122e+09,1,NULL);
INSERT INTO "events" VALUES(51,'wbt72k3etun2',35,'5vetuh48rdm8urz4wjpp','AnswerWithdrawn','{"answer":"e2w8bha3jz3r"}','yccgkgwatmykbcfw',1.7958002218298444748e+09,1,NULL);
INSERT INTO "events" VALUES(52,'wbt72k3etun2',36,'ft3gsz56gwy4ya7a8kr7','OperationUndone','{"op":"5vetuh48rdm8urz4wjpp"}','yccgkgwatmykbcfw',1.79580022183499598501e+09,1,NULL);
INSERT INTO "events" VALUES(53,'wbt72k3etun2',37,'ft3gsz56gwy4ya7a8kr7','AnswerReturned','{"answer":"e2w8bha3jz3r"}','yccgkgwatmykbcfw',1.79580022183499598501e+09,1,NULL);
INSERT INTO "events" VALUES(54,'wbt72k3etun2',38,'banb9hwsqkxbsvjjjxke','AnswersShown','{}','ecn7ph3jjdbu33uh',1.79580022183874702451e+09,1,NULL);
INSERT INTO "events" VALUES(55,'wbt72k3etun2',39,'5jfqwr24j37yb7vbsf5n','AnswersHidden','{}','ecn7ph3jjdbu33uh',1.79580022184449195855e+09,1,NULL);
INSERT INTO "events" VALUES(56,'wbt72k3etun2',40,'pph2pk89mta6m6a2kavt','AnswersShown','{}','ecn7ph3jjdbu33uh',1.79580022184979414944e+09,1,NULL);
INSERT INTO "events" VALUES(57,'wbt72k3etun2',41,'nj2qbunpayhf48esd6f3','QuestionShown','{"question":"causes"}','ecn7ph3jjdbu33uh',1.79580022185210728645e+09,1,NULL);
INSERT INTO "events" VALUES(58,'wbt72k3etun2',42,'2a4g8gyukdqun3tyn9kh','PositionTaken','{"answer":"bq5uqz58amk6","person":"yccgkgwatmykbcfw","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}','yccgkgwatmykbcfw',1.79580022186187243465e+09,1,NULL);
INSERT INTO "events" VALUES(59,'wbt72k3etun2',43,'59mghp5q92a66jqjnhch','PositionTaken','{"answer":"bq5uqz58amk6","person":"yccgkgwatmykbcfw","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}','yccgkgwatmykbcfw',1.79580022186572051045e+09,1,NULL);
INSERT INTO "events" VALUES(60,'wbt72k3etun2',44,'aq2as7zhnsfnfdx4mef4','PositionTaken','{"answer":"bq5uqz58amk6","person":"yccgkgwatmykbcfw","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"},"caucus":false}','yccgkgwatmykbcfw',1.79580022187221288679e+09,1,NULL);
INSERT INTO "events" VALUES(61,'wbt72k3etun2',45,'wes794w9hxhq87knfdkd','AnswerReworded','{"answer":"bq5uqz58amk6","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}','ask6yxsu7fc2j5kw',1.79580022187437582012e+09,1,NULL);
INSERT INTO "events" VALUES(62,'wbt72k3etun2',46,'evwj22zrwwevc8bafmne','PositionTaken','{"answer":"bq5uqz58amk6","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}','ecn7ph3jjdbu33uh',1.79580022188104867931e+09,1,NULL);
INSERT INTO "events" VALUES(63,'wbt72k3etun2',47,'dvavn3wjfwfaaftzep56','PositionTaken','{"answer":"bq5uqz58amk6","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}','ecn7ph3jjdbu33uh',1.79580022188583326341e+09,1,NULL);
INSERT INTO "events" VALUES(64,'wbt72k3etun2',48,'84rnyzuga8rwqs839j6p','PositionTaken','{"answer":"bq5uqz58amk6","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"},"caucus":false}','ecn7ph3jjdbu33uh',1.79580022188877868648e+09,1,NULL);
INSERT INTO "events" VALUES(65,'wbt72k3etun2',49,'ctkt7juja67nee9wfvfy','IdeasAdded','{"ideas":[{"idea":"3k7jsgue4ynq","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"ask6yxsu7fc2j5kw","sector":"people","paper":[],"repeated":0,"blank":0}','ecn7ph3jjdbu33uh',1.79580022189342427248e+09,1,NULL);
INSERT INTO "events" VALUES(66,'wbt72k3etun2',50,'ctkt7juja67nee9wfvfy','AnswerTaken','{"answer":"bq5uqz58amk6","idea":"3k7jsgue4ynq"}','ecn7ph3jjdbu33uh',1.79580022189342427248e+09,1,NULL);
INSERT INTO "events" VALUES(67,'wbt72k3etun2',51,'bbu2gsr2k6upzg5hz6q5','OperationUndone','{"op":"ctkt7juja67nee9wfvfy"}','ecn7ph3jjdbu33uh',1.79580022190222859381e+09,1,NULL);
INSERT INTO "events" VALUES(68,'wbt72k3etun2',52,'bbu2gsr2k6upzg5hz6q5','AnswerLeft','{"answer":"bq5uqz58amk6","idea":"3k7jsgue4ynq"}','ecn7ph3jjdbu33uh',1.79580022190222859381e+09,1,NULL);
INSERT INTO "events" VALUES(69,'wbt72k3etun2',53,'bbu2gsr2k6upzg5hz6q5','IdeasWithdrawn','{"ideas":["3k7jsgue4ynq"]}','ecn7ph3jjdbu33uh',1.79580022190222859381e+09,1,NULL);
INSERT INTO "events" VALUES(70,'wbt72k3etun2',54,'84mcyhb7haf7un894t2a','OperationRedone','{"op":"ctkt7juja67nee9wfvfy"}','ecn7ph3jjdbu33uh',1.7958002219061052799e+09,1,NULL);
INSERT INTO "events" VALUES(71,'wbt72k3etun2',55,'84mcyhb7haf7un894t2a','IdeasAdded','{"ideas":[{"idea":"3k7jsgue4ynq","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"ask6yxsu7fc2j5kw","sector":"people","paper":[],"repeated":0,"blank":0}','ecn7ph3jjdbu33uh',1.7958002219061052799e+09,1,NULL);
INSERT INTO "events" VALUES(72,'wbt72k3etun2',56,'84mcyhb7haf7un894t2a','AnswerTaken','{"answer":"bq5uqz58amk6","idea":"3k7jsgue4ynq"}','ecn7ph3jjdbu33uh',1.7958002219061052799e+09,1,NULL);
INSERT INTO "events" VALUES(73,'wbt72k3etun2',57,'ckty7fd5jsf5qcfm7me4','StageOpened','{"stage":"brainstorm"}','ecn7ph3jjdbu33uh',1.79580022191385865206e+09,1,NULL);
INSERT INTO "events" VALUES(74,'wbt72k3etun2',58,'2tws7zxctms76ye92phj','IdeasAdded','{"ideas":[{"idea":"y78aagh55fm4","text":"El agua llega dos horas al día"}],"order":2,"author":"ask6yxsu7fc2j5kw","sector":"people","paper":[],"repeated":0,"blank":0}','ask6yxsu7fc2j5kw',1.79580022191789698596e+09,1,NULL);
INSERT INTO "events" VALUES(75,'wbt72k3etun2',59,'tx6qsu89x7cjptk2knkg','IdeasAdded','{"ideas":[{"idea":"2us4e82kv7f2","text":"Hay agua solo dos horas"}],"order":3,"author":"yccgkgwatmykbcfw","sector":"government","paper":[],"repeated":0,"blank":0}','yccgkgwatmykbcfw',1.79580022192191338537e+09,1,NULL);
INSERT INTO "events" VALUES(76,'wbt72k3etun2',60,'tchxn2k39zjvqtwp2nvq','IdeasAdded','{"ideas":[{"idea":"v6gbhjmzs77a","text":"La bomba se descompone"},{"idea":"pwb4sfr2gz36","text":"2. El pozo se seca"}],"order":4,"author":"v97dce37hphj6m4v","sector":"civil_society","paper":[],"repeated":1,"blank":1}','v97dce37hphj6m4v',1.79580022192604470254e+09,1,NULL);
INSERT INTO "events" VALUES(77,'wbt72k3etun2',61,'jq6hsmguh7yzyhakjhya','IdeasAdded','{"ideas":[{"idea":"txwmbanaapqr","text":"Nadie avisa de los cortes"}],"order":6,"author":"ecn7ph3jjdbu33uh","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}','ecn7ph3jjdbu33uh',1.79580022192987632753e+09,1,NULL);
INSERT INTO "events" VALUES(78,'wbt72k3etun2',62,'5ze7yjmhg9d9nxvybvjc','IdeaReworded','{"idea":"y78aagh55fm4","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}','ask6yxsu7fc2j5kw',1.79580022193384695053e+09,1,NULL);
INSERT INTO "events" VALUES(79,'wbt72k3etun2',63,'ckxwr4vyknsygxpm4pys','IdeasRevealed','{}','ecn7ph3jjdbu33uh',1.79580022193776082991e+09,1,NULL);
INSERT INTO "events" VALUES(80,'wbt72k3etun2',64,'zmjh9q59dgeeytbgjujq','IdeasHidden','{}','ecn7ph3jjdbu33uh',1.79580022194174408907e+09,1,NULL);
INSERT INTO "events" VALUES(81,'wbt72k3etun2',65,'hcq86pdnrdutj7m75bcq','IdeasRevealed','{}','ecn7ph3jjdbu33uh',1.79580022194576430323e+09,1,NULL);
INSERT INTO "events" VALUES(82,'wbt72k3etun2',66,'c6rdfaj69rvrmnngx3za','IdeaSupported','{"idea":"y78aagh55fm4","person":"yccgkgwatmykbcfw","sector":"government"}','yccgkgwatmykbcfw',1.79580022194979786872e+09,1,NULL);
INSERT INTO "events" VALUES(83,'wbt72k3etun2',67,'6vxtfxxtdvuyqvjeethj','SupportWithdrawn','{"idea":"y78aagh55fm4","person":"yccgkgwatmykbcfw","sector":"government"}','yccgkgwatmykbcfw',1.79580022195380783079e+09,1,NULL);
INSERT INTO "events" VALUES(84,'wbt72k3etun2',68,'ck74bkxfkz4vr4kzree9','IdeaSupported','{"idea":"txwmbanaapqr","person":"v97dce37hphj6m4v","sector":"civil_society"}','v97dce37hphj6m4v',1.7958002219578039646e+09,1,NULL);
INSERT INTO "events" VALUES(85,'wbt72k3etun2',69,'bp2xvbp7n7b4jm23wwap','PaperCounted','{"idea":"txwmbanaapqr","sector":"people","before":4,"after":6}','ecn7ph3jjdbu33uh',1.79580022196182322504e+09,1,NULL);
INSERT INTO "events" VALUES(86,'wbt72k3etun2',70,'zabqnrbtww93jt5dymqf','IdeasWithdrawn','{"ideas":["pwb4sfr2gz36"]}','v97dce37hphj6m4v',1.79580022196579694752e+09,1,NULL);
INSERT INTO "events" VALUES(87,'wbt72k3etun2',71,'ksqpjs6krygmqn8wxdpx','OperationUndone','{"op":"zabqnrbtww93jt5dymqf"}','v97dce37hphj6m4v',1.7958002219701316356e+09,1,NULL);
INSERT INTO "events" VALUES(88,'wbt72k3etun2',72,'ksqpjs6krygmqn8wxdpx','IdeasReturned','{"ideas":["pwb4sfr2gz36"]}','v97dce37hphj6m4v',1.7958002219701316356e+09,1,NULL);
INSERT INTO "events" VALUES(89,'wbt72k3etun2',73,'fchwcam3p9ahsjsdjfcc','IdeasMerged','{"idea":"a87razuvwhny","text":"El agua llega pocas horas","order":7,"members":["y78aagh55fm4","2us4e82kv7f2"]}','yccgkgwatmykbcfw',1.79580022197402787206e+09,1,NULL);
INSERT INTO "events" VALUES(90,'wbt72k3etun2',74,'ksp6jcwvctw32c3ytsbd','MergeChanged','{"idea":"a87razuvwhny","joined":["v6gbhjmzs77a"],"parted":[]}','yccgkgwatmykbcfw',1.79580022197818470002e+09,1,NULL);
INSERT INTO "events" VALUES(91,'wbt72k3etun2',75,'vwqrdwjh5uxqgqn56yfc','MergeChanged','{"idea":"a87razuvwhny","joined":[],"parted":["v6gbhjmzs77a"]}','yccgkgwatmykbcfw',1.79580022198589086537e+09,1,NULL);
INSERT INTO "events" VALUES(92,'wbt72k3etun2',76,'ysh4ebeb6rn9r53ez2fg','IdeasParted','{"idea":"a87razuvwhny","text":"El agua llega pocas horas","order":7,"members":["y78aagh55fm4","2us4e82kv7f2"]}','yccgkgwatmykbcfw',1.79580022198988151554e+09,1,NULL);
INSERT INTO "events" VALUES(93,'wbt72k3etun2',77,'brvjn65ukxgp4mjyp3dn','OperationUndone','{"op":"ysh4ebeb6rn9r53ez2fg"}','yccgkgwatmykbcfw',1.7958002219942114353e+09,1,NULL);
INSERT INTO "events" VALUES(94,'wbt72k3etun2',78,'brvjn65ukxgp4mjyp3dn','IdeasMerged','{"idea":"a87razuvwhny","text":"El agua llega pocas horas","order":7,"members":["y78aagh55fm4","2us4e82kv7f2"]}','yccgkgwatmykbcfw',1.7958002219942114353e+09,1,NULL);
INSERT INTO "events" VALUES(95,'wbt72k3etun2',79,'98dhty3zfsffajxvhtz4','ThemeSet','{"theme":"uwuczhmgwp28","before":null,"after":{"name":"El agua","order":1}}','ask6yxsu7fc2j5kw',1.7958002219978947639e+09,1,NULL);
INSERT INTO "events" VALUES(96,'wbt72k3etun2',80,'98dhty3zfsffajxvhtz4','IdeaThemed','{"idea":"a87razuvwhny","before":null,"after":"uwuczhmgwp28"}','ask6yxsu7fc2j5kw',1.7958002219978947639e+09,1,NULL);
INSERT INTO "events" VALUES(97,'wbt72k3etun2',81,'dy5rys5dqr6wgxjuj3zg','ThemeSet','{"theme":"2ansndrdx4qe","before":null,"after":{"name":"La bomba","order":2}}','v97dce37hphj6m4v',1.79580022200204229357e+09,1,NULL);
INSERT INTO "events" VALUES(98,'wbt72k3etun2',82,'dy5rys5dqr6wgxjuj3zg','IdeaThemed','{"idea":"v6gbhjmzs77a","before":null,"after":"2ansndrdx4qe"}','v97dce37hphj6m4v',1.79580022200204229357e+09,1,NULL);
INSERT INTO "events" VALUES(99,'wbt72k3etun2',83,'r3vq6z7aunby69uqs8hk','ThemeSet','{"theme":"uwuczhmgwp28","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}','yccgkgwatmykbcfw',1.79580022200595498089e+09,1,NULL);
INSERT INTO "events" VALUES(100,'wbt72k3etun2',84,'u9d2sgj5txnhuksnxbcy','IdeaThemed','{"idea":"pwb4sfr2gz36","before":null,"after":"2ansndrdx4qe"}','yccgkgwatmykbcfw',1.79580022200984835622e+09,1,NULL);
INSERT INTO "events" VALUES(101,'wbt72k3etun2',85,'m72n8sdrjyd2kwdzdgkv','IdeaThemed','{"idea":"v6gbhjmzs77a","before":"2ansndrdx4qe","after":"uwuczhmgwp28"}','ecn7ph3jjdbu33uh',1.79580022201386141781e+09,1,NULL);
INSERT INTO "events" VALUES(102,'wbt72k3etun2',86,'m72n8sdrjyd2kwdzdgkv','IdeaThemed','{"idea":"pwb4sfr2gz36","before":"2ansndrdx4qe","after":"uwuczhmgwp28"}','ecn7ph3jjdbu33uh',1.79580022201386141781e+09,1,NULL);
INSERT INTO "events" VALUES(103,'wbt72k3etun2',87,'m72n8sdrjyd2kwdzdgkv','ThemeSet','{"theme":"2ansndrdx4qe","before":{"name":"La bomba","order":2},"after":null}','ecn7ph3jjdbu33uh',1.79580022201386141781e+09,1,NULL);
INSERT INTO "events" VALUES(104,'wbt72k3etun2',88,'kscpuxbab34mybnm34ed','OperationUndone','{"op":"m72n8sdrjyd2kwdzdgkv"}','ecn7ph3jjdbu33uh',1.79580022201823186873e+09,1,NULL);
INSERT INTO "events" VALUES(105,'wbt72k3etun2',89,'kscpuxbab34mybnm34ed','ThemeSet','{"theme":"2ansndrdx4qe","before":null,"after":{"name":"La bomba","order":2}}','ecn7ph3jjdbu33uh',1.79580022201823186873e+09,1,NULL);
INSERT INTO "events" VALUES(106,'wbt72k3etun2',90,'kscpuxbab34mybnm34ed','IdeaThemed','{"idea":"pwb4sfr2gz36","before":"uwuczhmgwp28","after":"2ansndrdx4qe"}','ecn7ph3jjdbu33uh',1.79580022201823186873e+09,1,NULL);
INSERT INTO "events" VALUES(107,'wbt72k3etun2',91,'kscpuxbab34mybnm34ed','IdeaThemed','{"idea":"v6gbhjmzs77a","before":"uwuczhmgwp28","after":"2ansndrdx4qe"}','ecn7ph3jjdbu33uh',1.79580022201823186873e+09,1,NULL);
INSERT INTO "events" VALUES(108,'wbt72k3etun2',92,'xwvzvwdfzjatmhnspu6f','IdeaThemed','{"idea":"pwb4sfr2gz36","before":"2ansndrdx4qe","after":null}','v97dce37hphj6m4v',1.79580022202995610242e+09,1,NULL);
INSERT INTO "events" VALUES(109,'wbt72k3etun2',93,'rtcvb69rte54n2yudn7t','ThemeSet','{"theme":"qzemfnpf3uh7","before":null,"after":{"name":"Otros","order":3}}','ask6yxsu7fc2j5kw',1.7958002220340003967e+09,1,NULL);
INSERT INTO "events" VALUES(110,'wbt72k3etun2',94,'rtcvb69rte54n2yudn7t','IdeaThemed','{"idea":"txwmbanaapqr","before":null,"after":"qzemfnpf3uh7"}','ask6yxsu7fc2j5kw',1.7958002220340003967e+09,1,NULL);
INSERT INTO "events" VALUES(111,'wbt72k3etun2',95,'wxvzgxu7x8gevdkbzfzf','IdeaThemed','{"idea":"txwmbanaapqr","before":"qzemfnpf3uh7","after":null}','ask6yxsu7fc2j5kw',1.79580022204181313514e+09,1,NULL);
INSERT INTO "events" VALUES(112,'wbt72k3etun2',96,'wxvzgxu7x8gevdkbzfzf','ThemeSet','{"theme":"qzemfnpf3uh7","before":{"name":"Otros","order":3},"after":null}','ask6yxsu7fc2j5kw',1.79580022204181313514e+09,1,NULL);
INSERT INTO "events" VALUES(113,'wbt72k3etun2',97,'59jtcgq5ajrmt6vf4nhe','DotRoundSet','{"round":"769ty8ku3xu7","before":null,"after":{"each":1,"several":false,"phase":"open","order":1}}','ecn7ph3jjdbu33uh',1.79580022204583287237e+09,1,NULL);
INSERT INTO "events" VALUES(114,'wbt72k3etun2',98,'xrcvpcrk64v2um8mu62z','DotRoundSet','{"round":"769ty8ku3xu7","before":{"each":1,"several":false,"phase":"open","order":1},"after":{"each":1,"several":false,"phase":"past","order":1}}','ecn7ph3jjdbu33uh',1.79580022204978919028e+09,1,NULL);
INSERT INTO "events" VALUES(115,'wbt72k3etun2',99,'zhn43ga97fb5wvd3c4cd','DotRoundSet','{"round":"5v8mk94yd57e","before":null,"after":{"each":2,"several":true,"phase":"open","order":2}}','ecn7ph3jjdbu33uh',1.79580022205379843708e+09,1,NULL);
INSERT INTO "events" VALUES(116,'wbt72k3etun2',100,'kkyypr9vxf47nfjqb6e2','DotsPlaced','{"round":"5v8mk94yd57e","idea":"a87razuvwhny","person":"ask6yxsu7fc2j5kw","sector":"people","before":0,"after":2}','ask6yxsu7fc2j5kw',1.79580022205781841271e+09,1,NULL);
INSERT INTO "events" VALUES(117,'wbt72k3etun2',101,'ca8fk2ctneecvf7sn8eu','DotsPlaced','{"round":"5v8mk94yd57e","idea":"a87razuvwhny","person":"yccgkgwatmykbcfw","sector":"government","before":0,"after":1}','yccgkgwatmykbcfw',1.79580022206183528895e+09,1,NULL);
INSERT INTO "events" VALUES(118,'wbt72k3etun2',102,'7d28u5nuvn24fstwc8f7','DotsPlaced','{"round":"5v8mk94yd57e","idea":"v6gbhjmzs77a","person":"v97dce37hphj6m4v","sector":"civil_society","before":0,"after":1}','v97dce37hphj6m4v',1.79580022206578683854e+09,1,NULL);
INSERT INTO "events" VALUES(119,'wbt72k3etun2',103,'pxy6sw4c595y7n9935ya','PaperDotsCounted','{"round":"5v8mk94yd57e","idea":"txwmbanaapqr","sector":"people","before":0,"after":3}','ecn7ph3jjdbu33uh',1795800222.06978,1,NULL);
INSERT INTO "events" VALUES(120,'wbt72k3etun2',104,'cnq45ss6zm4ykq7usxcy','DotRoundSet','{"round":"5v8mk94yd57e","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','ecn7ph3jjdbu33uh',1.79580022207379579545e+09,1,NULL);
INSERT INTO "events" VALUES(121,'wbt72k3etun2',105,'45rn8ug8gt9kgkz85fwx','DotRoundSet','{"round":"5v8mk94yd57e","before":{"each":2,"several":true,"phase":"shown","order":2},"after":{"each":2,"several":true,"phase":"open","order":2}}','ecn7ph3jjdbu33uh',1795800222.07777,1,NULL);
INSERT INTO "events" VALUES(122,'wbt72k3etun2',106,'m8x4yq5a7j6hx95qjz4c','DotRoundSet','{"round":"5v8mk94yd57e","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','ecn7ph3jjdbu33uh',1.79580022208176970487e+09,1,NULL);
INSERT INTO "events" VALUES(123,'wbt72k3etun2',107,'j4gn74uv57h93n94fbqs','StageOpened','{"stage":"problem_tree"}','ecn7ph3jjdbu33uh',1.79580022208577299116e+09,1,NULL);
INSERT INTO "events" VALUES(124,'wbt72k3etun2',108,'3dqwc5b9brrqzrd8zz5t','FirstSentenceRuled','{"straight":true}','ecn7ph3jjdbu33uh',1.79580022208977437012e+09,1,NULL);
INSERT INTO "events" VALUES(125,'wbt72k3etun2',109,'mshfcephd749da2c6zjz','CoreProblemStated','{"node":"kgs4uwewmcxf","text":"Agua","order":1}','ask6yxsu7fc2j5kw',1795800222.094,1,NULL);
INSERT INTO "events" VALUES(126,'wbt72k3etun2',110,'62v7auzkbwcn26j6d7qb','CoreProblemWithdrawn','{"node":"kgs4uwewmcxf","text":"Agua","order":1}','ecn7ph3jjdbu33uh',1.79580022209605741495e+09,1,NULL);
INSERT INTO "events" VALUES(127,'wbt72k3etun2',111,'fa3wjdy5fumpx2papy4g','CandidateProposed','{"candidate":"uyvjnqhq2c5q","text":"Falta agua","order":1,"author":"ask6yxsu7fc2j5kw","idea":null,"answer":null}','ask6yxsu7fc2j5kw',1795800222.10392,1,NULL);
INSERT INTO "events" VALUES(128,'wbt72k3etun2',112,'r8nqq7c8bp7uzzffrp7j','CandidateProposed','{"candidate":"j2539nn953mw","text":"El agua llega pocas horas","order":2,"author":null,"idea":"a87razuvwhny","answer":null}','v97dce37hphj6m4v',1.79580022210941767689e+09,1,NULL);
INSERT INTO "events" VALUES(129,'wbt72k3etun2',113,'6cqk3u7hbbarphch5bz3','CandidateProposed','{"candidate":"tg6cgv9cupcy","text":"Se pierde agua en la red","order":3,"author":"yccgkgwatmykbcfw","idea":null,"answer":null}','yccgkgwatmykbcfw',1.79580022211665153502e+09,1,NULL);
INSERT INTO "events" VALUES(130,'wbt72k3etun2',114,'nm3j4z9dkptytqz68smv','CandidateReworded','{"candidate":"uyvjnqhq2c5q","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}','ask6yxsu7fc2j5kw',1.79580022212011861798e+09,1,NULL);
INSERT INTO "events" VALUES(131,'wbt72k3etun2',115,'pm8k33ecuwtgjac7zd5h','CandidateReworded','{"candidate":"uyvjnqhq2c5q","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}','ecn7ph3jjdbu33uh',1.79580022212589240069e+09,1,NULL);
INSERT INTO "events" VALUES(132,'wbt72k3etun2',116,'jajjtws65rmqygnjzfjb','CandidateReworded','{"candidate":"uyvjnqhq2c5q","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}','ask6yxsu7fc2j5kw',1.79580022213387918467e+09,1,NULL);
INSERT INTO "events" VALUES(133,'wbt72k3etun2',117,'btckwrah3e6mp4jtkc6e','CandidateWithdrawn','{"candidate":"tg6cgv9cupcy"}','yccgkgwatmykbcfw',1.79580022213780808454e+09,1,NULL);
INSERT INTO "events" VALUES(134,'wbt72k3etun2',118,'jcrgertq6qhrdy6gfyr2','CandidateReturned','{"candidate":"tg6cgv9cupcy"}','yccgkgwatmykbcfw',1.79580022214191484448e+09,1,NULL);
INSERT INTO "events" VALUES(135,'wbt72k3etun2',119,'8z6325ttjq4eyxjesvaf','CandidateWeighed','{"candidate":"uyvjnqhq2c5q","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}','nc69t3vyn43ktebw',1.79580022214587330811e+09,1,NULL);
INSERT INTO "events" VALUES(136,'wbt72k3etun2',120,'pwsxqbtnmppczrp5wn89','CandidateWeighed','{"candidate":"uyvjnqhq2c5q","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}','nc69t3vyn43ktebw',1.79580022214985918996e+09,1,NULL);
INSERT INTO "events" VALUES(137,'wbt72k3etun2',121,'gstny4ch2d5fv9psqecg','CandidateWeighed','{"candidate":"uyvjnqhq2c5q","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}','nc69t3vyn43ktebw',1.79580022215384149555e+09,1,NULL);
INSERT INTO "events" VALUES(138,'wbt72k3etun2',122,'btrj4mapemsb68t89d96','ChoiceMoved','{"phase":"choosing"}','ecn7ph3jjdbu33uh',1.79580022215776824957e+09,1,NULL);
INSERT INTO "events" VALUES(139,'wbt72k3etun2',123,'9nn8e79b5dcxgm3t66p4','CandidatePreferred','{"voter":"ask6yxsu7fc2j5kw","before":null,"after":{"candidate":"uyvjnqhq2c5q","sector":"people"}}','ask6yxsu7fc2j5kw',1.79580022216178703314e+09,1,NULL);
INSERT INTO "events" VALUES(140,'wbt72k3etun2',124,'7v95xgrprdke89x9hb57','CandidatePreferred','{"voter":"yccgkgwatmykbcfw","before":null,"after":{"candidate":"uyvjnqhq2c5q","sector":"government"}}','yccgkgwatmykbcfw',1.79580022216572260853e+09,1,NULL);
INSERT INTO "events" VALUES(141,'wbt72k3etun2',125,'5dfvyxhk9evcu6g7eh9r','CandidatePreferred','{"voter":"v97dce37hphj6m4v","before":null,"after":{"candidate":"uyvjnqhq2c5q","sector":"civil_society"}}','v97dce37hphj6m4v',1.79580022216987776756e+09,1,NULL);
INSERT INTO "events" VALUES(142,'wbt72k3etun2',126,'jz8za7xzmqq6m75svs3c','CandidatePreferred','{"voter":"v97dce37hphj6m4v","before":{"candidate":"uyvjnqhq2c5q","sector":"civil_society"},"after":{"candidate":"j2539nn953mw","sector":"civil_society"}}','v97dce37hphj6m4v',1.79580022217378497124e+09,1,NULL);
INSERT INTO "events" VALUES(143,'wbt72k3etun2',127,'ap7yy82hkszntwjpqcxf','PaperPreferencesEntered','{"before":null,"after":{"candidate":"j2539nn953mw","sector":"people","people":2}}','ecn7ph3jjdbu33uh',1.79580022217720198631e+09,1,NULL);
INSERT INTO "events" VALUES(144,'wbt72k3etun2',128,'z3rynnf3wpukeaghjk6j','ChoiceMoved','{"phase":"shown"}','ecn7ph3jjdbu33uh',1.79580022218039560321e+09,1,NULL);
INSERT INTO "events" VALUES(145,'wbt72k3etun2',129,'qxqmqm5uz79vsvdertws','CoreProblemStated','{"node":"5nsqspkn27se","text":"Falta agua en la ribera","order":2}','ecn7ph3jjdbu33uh',1.79580022218252420423e+09,1,NULL);
INSERT INTO "events" VALUES(146,'wbt72k3etun2',130,'qxqmqm5uz79vsvdertws','CandidatePlaced','{"candidate":"uyvjnqhq2c5q","before":null,"after":"5nsqspkn27se"}','ecn7ph3jjdbu33uh',1.79580022218252420423e+09,1,NULL);
INSERT INTO "events" VALUES(147,'wbt72k3etun2',131,'sn3uvfekns3b5gjv4nej','OperationUndone','{"op":"qxqmqm5uz79vsvdertws"}','ecn7ph3jjdbu33uh',1.79580022218541884423e+09,1,NULL);
INSERT INTO "events" VALUES(148,'wbt72k3etun2',132,'sn3uvfekns3b5gjv4nej','CandidatePlaced','{"candidate":"uyvjnqhq2c5q","before":"5nsqspkn27se","after":null}','ecn7ph3jjdbu33uh',1.79580022218541884423e+09,1,NULL);
INSERT INTO "events" VALUES(149,'wbt72k3etun2',133,'sn3uvfekns3b5gjv4nej','CoreProblemWithdrawn','{"node":"5nsqspkn27se","text":"Falta agua en la ribera","order":2}','ecn7ph3jjdbu33uh',1.79580022218541884423e+09,1,NULL);
INSERT INTO "events" VALUES(150,'wbt72k3etun2',134,'8vuvgtm28whhstmwhgy9','OperationRedone','{"op":"qxqmqm5uz79vsvdertws"}','ecn7ph3jjdbu33uh',1.79580022219470214839e+09,1,NULL);
INSERT INTO "events" VALUES(151,'wbt72k3etun2',135,'8vuvgtm28whhstmwhgy9','CoreProblemStated','{"node":"5nsqspkn27se","text":"Falta agua en la ribera","order":2}','ecn7ph3jjdbu33uh',1.79580022219470214839e+09,1,NULL);
INSERT INTO "events" VALUES(152,'wbt72k3etun2',136,'8vuvgtm28whhstmwhgy9','CandidatePlaced','{"candidate":"uyvjnqhq2c5q","before":null,"after":"5nsqspkn27se"}','ecn7ph3jjdbu33uh',1.79580022219470214839e+09,1,NULL);
INSERT INTO "events" VALUES(153,'wbt72k3etun2',137,'epvacdvedx5uf6jqp4ab','CandidatePlaced','{"candidate":"uyvjnqhq2c5q","before":"5nsqspkn27se","after":null}','ecn7ph3jjdbu33uh',1.795800222197965622e+09,1,NULL);
INSERT INTO "events" VALUES(154,'wbt72k3etun2',138,'epvacdvedx5uf6jqp4ab','NodeReworded','{"node":"5nsqspkn27se","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}','ecn7ph3jjdbu33uh',1.795800222197965622e+09,1,NULL);
INSERT INTO "events" VALUES(155,'wbt72k3etun2',139,'epvacdvedx5uf6jqp4ab','CandidatePlaced','{"candidate":"j2539nn953mw","before":null,"after":"5nsqspkn27se"}','ecn7ph3jjdbu33uh',1.795800222197965622e+09,1,NULL);
INSERT INTO "events" VALUES(156,'wbt72k3etun2',140,'epvacdvedx5uf6jqp4ab','IdeaPlaced','{"idea":"a87razuvwhny","node":"5nsqspkn27se"}','ecn7ph3jjdbu33uh',1.795800222197965622e+09,1,NULL);
INSERT INTO "events" VALUES(157,'wbt72k3etun2',141,'vggd5u8eb9qq9vfcpxs2','CauseAdded','{"node":"q8t38br43uyp","text":"Se pierde agua en la red","effect":"5nsqspkn27se","order":3}','yccgkgwatmykbcfw',1.79580022220912146569e+09,1,NULL);
INSERT INTO "events" VALUES(158,'wbt72k3etun2',142,'vggd5u8eb9qq9vfcpxs2','CandidatePlaced','{"candidate":"tg6cgv9cupcy","before":null,"after":"q8t38br43uyp"}','yccgkgwatmykbcfw',1.79580022220912146569e+09,1,NULL);
INSERT INTO "events" VALUES(159,'wbt72k3etun2',143,'68wh8zrwf9e5t5gxcaj6','OperationUndone','{"op":"vggd5u8eb9qq9vfcpxs2"}','yccgkgwatmykbcfw',1.79580022221415925025e+09,1,NULL);
INSERT INTO "events" VALUES(160,'wbt72k3etun2',144,'68wh8zrwf9e5t5gxcaj6','CandidatePlaced','{"candidate":"tg6cgv9cupcy","before":"q8t38br43uyp","after":null}','yccgkgwatmykbcfw',1.79580022221415925025e+09,1,NULL);
INSERT INTO "events" VALUES(161,'wbt72k3etun2',145,'68wh8zrwf9e5t5gxcaj6','NodeRemoved','{"node":"q8t38br43uyp","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"links":[["q8t38br43uyp","5nsqspkn27se"]]}','yccgkgwatmykbcfw',1.79580022221415925025e+09,1,NULL);
INSERT INTO "events" VALUES(162,'wbt72k3etun2',146,'cu7xmr9pvmfhbu9xwqvb','CauseAdded','{"node":"xz5rcgbwqv4x","text":"Nadie avisa de los cortes","effect":"5nsqspkn27se","order":4}','ecn7ph3jjdbu33uh',1.79580022221665978432e+09,1,NULL);
INSERT INTO "events" VALUES(163,'wbt72k3etun2',147,'cu7xmr9pvmfhbu9xwqvb','IdeaPlaced','{"idea":"txwmbanaapqr","node":"xz5rcgbwqv4x"}','ecn7ph3jjdbu33uh',1.79580022221665978432e+09,1,NULL);
INSERT INTO "events" VALUES(164,'wbt72k3etun2',148,'fymnsxm5e3b8fzm3rj5q','OperationUndone','{"op":"cu7xmr9pvmfhbu9xwqvb"}','ecn7ph3jjdbu33uh',1.79580022222164130212e+09,1,NULL);
INSERT INTO "events" VALUES(165,'wbt72k3etun2',149,'fymnsxm5e3b8fzm3rj5q','IdeaLifted','{"idea":"txwmbanaapqr","node":"xz5rcgbwqv4x"}','ecn7ph3jjdbu33uh',1.79580022222164130212e+09,1,NULL);
INSERT INTO "events" VALUES(166,'wbt72k3etun2',150,'fymnsxm5e3b8fzm3rj5q','NodeRemoved','{"node":"xz5rcgbwqv4x","wording":{"text":"Nadie avisa de los cortes","offers":[]},"order":4,"links":[["xz5rcgbwqv4x","5nsqspkn27se"]]}','ecn7ph3jjdbu33uh',1.79580022222164130212e+09,1,NULL);
INSERT INTO "events" VALUES(167,'wbt72k3etun2',151,'jsxvdcrcet8baq4jzddp','OperationRedone','{"op":"cu7xmr9pvmfhbu9xwqvb"}','ecn7ph3jjdbu33uh',1.79580022222554254529e+09,1,NULL);
INSERT INTO "events" VALUES(168,'wbt72k3etun2',152,'jsxvdcrcet8baq4jzddp','CauseAdded','{"node":"xz5rcgbwqv4x","text":"Nadie avisa de los cortes","effect":"5nsqspkn27se","order":4}','ecn7ph3jjdbu33uh',1.79580022222554254529e+09,1,NULL);
INSERT INTO "events" VALUES(169,'wbt72k3etun2',153,'jsxvdcrcet8baq4jzddp','IdeaPlaced','{"idea":"txwmbanaapqr","node":"xz5rcgbwqv4x"}','ecn7ph3jjdbu33uh',1.79580022222554254529e+09,1,NULL);
INSERT INTO "events" VALUES(170,'wbt72k3etun2',154,'rh4vsmvy3csbnavahcvr','NodeSetAside','{"node":"uuvdzj3d9ged","text":"2. El pozo se seca","order":5}','v97dce37hphj6m4v',1.79580022223044538502e+09,1,NULL);
INSERT INTO "events" VALUES(171,'wbt72k3etun2',155,'rh4vsmvy3csbnavahcvr','IdeaPlaced','{"idea":"pwb4sfr2gz36","node":"uuvdzj3d9ged"}','v97dce37hphj6m4v',1.79580022223044538502e+09,1,NULL);
INSERT INTO "events" VALUES(172,'wbt72k3etun2',156,'rwt5wmktz4evkkvbb8au','BranchRestored','{"node":"uuvdzj3d9ged","cut":[],"joined":[["uuvdzj3d9ged","5nsqspkn27se"]]}','v97dce37hphj6m4v',1.79580022223570895194e+09,1,NULL);
INSERT INTO "events" VALUES(173,'wbt72k3etun2',157,'8gqusfevbdz3v6uk5c4w','CauseAdded','{"node":"kyqvknwnhk4e","text":"La bomba se descompone y nadie la repara","effect":"5nsqspkn27se","order":6}','ask6yxsu7fc2j5kw',1.79580022224186325067e+09,1,NULL);
INSERT INTO "events" VALUES(174,'wbt72k3etun2',158,'v5yr566j2wj4n8ek43se','CauseAdded','{"node":"k3vabkafckvf","text":"No hay refacciones","effect":"kyqvknwnhk4e","order":7}','yccgkgwatmykbcfw',1.7958002222469668388e+09,1,NULL);
INSERT INTO "events" VALUES(175,'wbt72k3etun2',159,'rqfdzghwzzvs93vncdes','CauseAdded','{"node":"32h7wg8c5sqx","text":"Fugas en la red","effect":"5nsqspkn27se","order":8}','yccgkgwatmykbcfw',1.79580022225627374647e+09,1,NULL);
INSERT INTO "events" VALUES(176,'wbt72k3etun2',160,'7u39ya52qwx5nvam337c','EffectAdded','{"node":"tum5ydakvs94","text":"Las familias compran pipas","cause":"5nsqspkn27se","order":9}','nc69t3vyn43ktebw',1.79580022225861907006e+09,1,NULL);
INSERT INTO "events" VALUES(177,'wbt72k3etun2',161,'7p7563hkexyqjukd7r7w','EffectAdded','{"node":"tfqajfgkmne5","text":"Gastan un quinto de su ingreso","cause":"tum5ydakvs94","order":10}','nc69t3vyn43ktebw',1.79580022226097035407e+09,1,NULL);
INSERT INTO "events" VALUES(178,'wbt72k3etun2',162,'ak3py33vmqj59n4wduux','NodeReworded','{"node":"32h7wg8c5sqx","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}','ask6yxsu7fc2j5kw',1.79580022226712250708e+09,1,NULL);
INSERT INTO "events" VALUES(179,'wbt72k3etun2',163,'wr9rr83b8y6x8hgygdbf','NodeReworded','{"node":"32h7wg8c5sqx","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}','yccgkgwatmykbcfw',1.79580022227110147475e+09,1,NULL);
INSERT INTO "events" VALUES(180,'wbt72k3etun2',164,'7cvjwfywq5ca6y5jnhdf','NodeReworded','{"node":"32h7wg8c5sqx","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}','ask6yxsu7fc2j5kw',1.79580022227741456031e+09,1,NULL);
INSERT INTO "events" VALUES(181,'wbt72k3etun2',165,'6j7b3j4ec75tzeddzjwj','NodeMoved','{"node":"k3vabkafckvf","cut":[["k3vabkafckvf","kyqvknwnhk4e"]],"joined":[["k3vabkafckvf","32h7wg8c5sqx"]]}','yccgkgwatmykbcfw',1.79580022228004431731e+09,1,NULL);
INSERT INTO "events" VALUES(182,'wbt72k3etun2',166,'z42tpj6rcad2g5h9usds','NodesLinked','{"node":"k3vabkafckvf","cut":[],"joined":[["k3vabkafckvf","kyqvknwnhk4e"]]}','yccgkgwatmykbcfw',1.79580022228221750264e+09,1,NULL);
INSERT INTO "events" VALUES(183,'wbt72k3etun2',167,'67rb8zqw9q7eu2qxukjp','NodesUnlinked','{"node":"k3vabkafckvf","cut":[["k3vabkafckvf","32h7wg8c5sqx"]],"joined":[]}','yccgkgwatmykbcfw',1.79580022228713059428e+09,1,NULL);
INSERT INTO "events" VALUES(184,'wbt72k3etun2',168,'z5sabh32y88x2wg23xhr','NodeReworded','{"node":"kyqvknwnhk4e","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}','ask6yxsu7fc2j5kw',1.79580022228968286517e+09,1,NULL);
INSERT INTO "events" VALUES(185,'wbt72k3etun2',169,'z5sabh32y88x2wg23xhr','NodeSplitOff','{"node":"5hqshzbvhefw","of":"kyqvknwnhk4e","text":"Nadie repara la bomba","order":11,"links":[["5hqshzbvhefw","5nsqspkn27se"]]}','ask6yxsu7fc2j5kw',1.79580022228968286517e+09,1,NULL);
INSERT INTO "events" VALUES(186,'wbt72k3etun2',170,'mvbuqdyxuu2juk6ccr2h','NodesMerged','{"node":"5hqshzbvhefw","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"k3vabkafckvf","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["k3vabkafckvf","kyqvknwnhk4e"]]}],"joined":[["5hqshzbvhefw","kyqvknwnhk4e"]],"cut":[]}','ask6yxsu7fc2j5kw',1.79580022229243278504e+09,1,NULL);
INSERT INTO "events" VALUES(187,'wbt72k3etun2',171,'xawttsssvqdwbhaypgfs','OperationUndone','{"op":"mvbuqdyxuu2juk6ccr2h"}','ask6yxsu7fc2j5kw',1.79580022230297636984e+09,1,NULL);
INSERT INTO "events" VALUES(188,'wbt72k3etun2',172,'xawttsssvqdwbhaypgfs','NodesParted','{"node":"5hqshzbvhefw","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"k3vabkafckvf","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["k3vabkafckvf","kyqvknwnhk4e"]]}],"joined":[["5hqshzbvhefw","kyqvknwnhk4e"]],"cut":[]}','ask6yxsu7fc2j5kw',1.79580022230297636984e+09,1,NULL);
INSERT INTO "events" VALUES(189,'wbt72k3etun2',173,'tddwmu6zfr3a7rkj9as8','NodesMerged','{"node":"5hqshzbvhefw","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"k3vabkafckvf","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["k3vabkafckvf","kyqvknwnhk4e"]]}],"joined":[["5hqshzbvhefw","kyqvknwnhk4e"]],"cut":[]}','ask6yxsu7fc2j5kw',1.79580022230572724345e+09,1,NULL);
INSERT INTO "events" VALUES(190,'wbt72k3etun2',174,'s8qu6r3995gvcpvsxft9','BranchParked','{"node":"tfqajfgkmne5","cut":[["tum5ydakvs94","tfqajfgkmne5"]],"joined":[]}','nc69t3vyn43ktebw',1.79580022230996036534e+09,1,NULL);
INSERT INTO "events" VALUES(191,'wbt72k3etun2',175,'5gser9j5mt8zh9bejmr7','BranchRestored','{"node":"tfqajfgkmne5","cut":[],"joined":[["tum5ydakvs94","tfqajfgkmne5"]]}','nc69t3vyn43ktebw',1.79580022231206035609e+09,1,NULL);
INSERT INTO "events" VALUES(192,'wbt72k3etun2',176,'yw5en7z5tpznmq9zb5xk','NodeRemoved','{"node":"tfqajfgkmne5","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tum5ydakvs94","tfqajfgkmne5"]]}','nc69t3vyn43ktebw',1.79580022231959390635e+09,1,NULL);
INSERT INTO "events" VALUES(193,'wbt72k3etun2',177,'spgru934pv72np3u39vt','OperationUndone','{"op":"yw5en7z5tpznmq9zb5xk"}','nc69t3vyn43ktebw',1.79580022233014297483e+09,1,NULL);
INSERT INTO "events" VALUES(194,'wbt72k3etun2',178,'spgru934pv72np3u39vt','NodeReturned','{"node":"tfqajfgkmne5","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tum5ydakvs94","tfqajfgkmne5"]]}','nc69t3vyn43ktebw',1.79580022233014297483e+09,1,NULL);
INSERT INTO "events" VALUES(195,'wbt72k3etun2',179,'vycmgzx9eqa2afxtvkf3','NodeRemoved','{"node":"tfqajfgkmne5","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tum5ydakvs94","tfqajfgkmne5"]]}','yccgkgwatmykbcfw',1.79580022233377861978e+09,1,NULL);
INSERT INTO "events" VALUES(196,'wbt72k3etun2',180,'4t3ujsgvppfy59tjms7a','OperationTakenBack','{"op":"vycmgzx9eqa2afxtvkf3","again":false}','ecn7ph3jjdbu33uh',1.79580022233761382103e+09,1,NULL);
INSERT INTO "events" VALUES(197,'wbt72k3etun2',181,'4t3ujsgvppfy59tjms7a','NodeReturned','{"node":"tfqajfgkmne5","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tum5ydakvs94","tfqajfgkmne5"]]}','ecn7ph3jjdbu33uh',1.79580022233761382103e+09,1,NULL);
INSERT INTO "events" VALUES(198,'wbt72k3etun2',182,'dkemerun3pwp5arweyvd','OperationUndone','{"op":"4t3ujsgvppfy59tjms7a"}','ecn7ph3jjdbu33uh',1.79580022233998727793e+09,1,NULL);
INSERT INTO "events" VALUES(199,'wbt72k3etun2',183,'dkemerun3pwp5arweyvd','NodeRemoved','{"node":"tfqajfgkmne5","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tum5ydakvs94","tfqajfgkmne5"]]}','ecn7ph3jjdbu33uh',1.79580022233998727793e+09,1,NULL);
INSERT INTO "events" VALUES(200,'wbt72k3etun2',184,'dkemerun3pwp5arweyvd','OperationTakenBack','{"op":"vycmgzx9eqa2afxtvkf3","again":true}','ecn7ph3jjdbu33uh',1.79580022233998727793e+09,1,NULL);
INSERT INTO "events" VALUES(201,'wbt72k3etun2',185,'s2hr5rk59xj5nuvp3evg','OperationRedone','{"op":"4t3ujsgvppfy59tjms7a"}','ecn7ph3jjdbu33uh',1.79580022234505939484e+09,1,NULL);
INSERT INTO "events" VALUES(202,'wbt72k3etun2',186,'s2hr5rk59xj5nuvp3evg','OperationTakenBack','{"op":"vycmgzx9eqa2afxtvkf3","again":false}','ecn7ph3jjdbu33uh',1.79580022234505939484e+09,1,NULL);
INSERT INTO "events" VALUES(203,'wbt72k3etun2',187,'s2hr5rk59xj5nuvp3evg','NodeReturned','{"node":"tfqajfgkmne5","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tum5ydakvs94","tfqajfgkmne5"]]}','ecn7ph3jjdbu33uh',1.79580022234505939484e+09,1,NULL);
INSERT INTO "events" VALUES(204,'wbt72k3etun2',188,'dcssg8569nqzqrppn9j7','NodeRemoved','{"node":"tfqajfgkmne5","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["tum5ydakvs94","tfqajfgkmne5"]]}','yccgkgwatmykbcfw',1.7958002223498132229e+09,1,NULL);
INSERT INTO "events" VALUES(205,'wbt72k3etun2',189,'9p85syfkue344xm4sqpm','NodeReturned','{"node":"tfqajfgkmne5","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}','nc69t3vyn43ktebw',1.79580022235409331315e+09,1,NULL);
INSERT INTO "events" VALUES(206,'wbt72k3etun2',190,'9p85syfkue344xm4sqpm','BranchRestored','{"node":"tfqajfgkmne5","cut":[],"joined":[["tum5ydakvs94","tfqajfgkmne5"]]}','nc69t3vyn43ktebw',1.79580022235409331315e+09,1,NULL);
INSERT INTO "events" VALUES(207,'wbt72k3etun2',191,'3xfaeu3tk84yaay6xfyb','VersionNamed','{"version":"s5h269fptudd","name":"Antes de la pausa","reason":"named","about":"","at_version":190,"at":1795800222.358529,"order":1,"digest":"8b63bd98908ea650838d93ca39599f56","by":"ask6yxsu7fc2j5kw"}','ask6yxsu7fc2j5kw',1.79580022235863041879e+09,1,NULL);
INSERT INTO "events" VALUES(208,'wbt72k3etun2',192,'kzwkynhu7wr4jv3sc3tk','VersionRenamed','{"version":"s5h269fptudd","before":"Antes de la pausa","after":"Antes de comer"}','ask6yxsu7fc2j5kw',1.79580022236057782174e+09,1,NULL);
INSERT INTO "events" VALUES(209,'wbt72k3etun2',193,'cucc5p3jyj77eksn6v7s','CauseAdded','{"node":"unrx7cv2crb9","text":"Tarifas que no alcanzan","effect":"5nsqspkn27se","order":12}','yccgkgwatmykbcfw',1.79580022236526894562e+09,1,NULL);
INSERT INTO "events" VALUES(210,'wbt72k3etun2',194,'hxvbver9hzwvkd57vk6q','BranchParked','{"node":"32h7wg8c5sqx","cut":[["32h7wg8c5sqx","5nsqspkn27se"]],"joined":[]}','yccgkgwatmykbcfw',1.79580022236935281758e+09,1,NULL);
INSERT INTO "events" VALUES(211,'wbt72k3etun2',195,'h8wcmfwhrhdycsmyhj36','NodeBrought','{"node":"h7ky3znsp9pa","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["h7ky3znsp9pa","5nsqspkn27se"]]}','ecn7ph3jjdbu33uh',1.79580022237587022776e+09,1,NULL);
INSERT INTO "events" VALUES(212,'wbt72k3etun2',196,'h8wcmfwhrhdycsmyhj36','NodeBrought','{"node":"avud5qpuw484","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["avud5qpuw484","h7ky3znsp9pa"]]}','ecn7ph3jjdbu33uh',1.79580022237587022776e+09,1,NULL);
INSERT INTO "events" VALUES(213,'wbt72k3etun2',197,'ypf2hfpwptefcqhdp6d6','VersionNamed','{"version":"rvfc5q6w5kms","name":"","reason":"restored","about":"s5h269fptudd","at_version":196,"at":1795800222.3882477,"order":2,"digest":"6e5031a1a56d408508183af536af6ba0","by":null}','ecn7ph3jjdbu33uh',1.79580022238830304143e+09,1,NULL);
INSERT INTO "events" VALUES(214,'wbt72k3etun2',198,'ypf2hfpwptefcqhdp6d6','VersionRestored','{"version":"s5h269fptudd"}','ecn7ph3jjdbu33uh',1.79580022238830304143e+09,1,NULL);
INSERT INTO "events" VALUES(215,'wbt72k3etun2',199,'ypf2hfpwptefcqhdp6d6','ArrowsRestored','{"node":"5nsqspkn27se","cut":[["unrx7cv2crb9","5nsqspkn27se"],["h7ky3znsp9pa","5nsqspkn27se"],["avud5qpuw484","h7ky3znsp9pa"]],"joined":[]}','ecn7ph3jjdbu33uh',1.79580022238830304143e+09,1,NULL);
INSERT INTO "events" VALUES(216,'wbt72k3etun2',200,'ypf2hfpwptefcqhdp6d6','NodeRemoved','{"node":"unrx7cv2crb9","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}','ecn7ph3jjdbu33uh',1.79580022238830304143e+09,1,NULL);
INSERT INTO "events" VALUES(217,'wbt72k3etun2',201,'ypf2hfpwptefcqhdp6d6','NodeRemoved','{"node":"h7ky3znsp9pa","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}','ecn7ph3jjdbu33uh',1.79580022238830304143e+09,1,NULL);
INSERT INTO "events" VALUES(218,'wbt72k3etun2',202,'ypf2hfpwptefcqhdp6d6','NodeRemoved','{"node":"avud5qpuw484","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}','ecn7ph3jjdbu33uh',1.79580022238830304143e+09,1,NULL);
INSERT INTO "events" VALUES(219,'wbt72k3etun2',203,'ypf2hfpwptefcqhdp6d6','ArrowsRestored','{"node":"5nsqspkn27se","cut":[],"joined":[["32h7wg8c5sqx","5nsqspkn27se"]]}','ecn7ph3jjdbu33uh',1.79580022238830304143e+09,1,NULL);
INSERT INTO "events" VALUES(220,'wbt72k3etun2',204,'uef4nhhhagjrme4j3mj7','CauseAdded','{"node":"3az53qyu4jrt","text":"No llueve","effect":"5nsqspkn27se","order":15}','ask6yxsu7fc2j5kw',1.79580022240162897112e+09,1,NULL);
INSERT INTO "events" VALUES(221,'wbt72k3etun2',205,'2cdnf9y8ruj4xdaqaky2','CauseAdded','{"node":"qrtknwp3zx7r","text":"Está lejos","effect":"5nsqspkn27se","order":16}','ask6yxsu7fc2j5kw',1.79580022240623712534e+09,1,NULL);
INSERT INTO "events" VALUES(222,'wbt72k3etun2',206,'uryfjyudtmbuhyagny2m','NodeMoved','{"node":"3az53qyu4jrt","cut":[["3az53qyu4jrt","5nsqspkn27se"]],"joined":[["3az53qyu4jrt","xz5rcgbwqv4x"]]}','ask6yxsu7fc2j5kw',1.79580022240843582151e+09,1,NULL);
INSERT INTO "events" VALUES(223,'wbt72k3etun2',207,'uryfjyudtmbuhyagny2m','NodeMoved','{"node":"qrtknwp3zx7r","cut":[["qrtknwp3zx7r","5nsqspkn27se"]],"joined":[["qrtknwp3zx7r","xz5rcgbwqv4x"]]}','ask6yxsu7fc2j5kw',1.79580022240843582151e+09,1,NULL);
INSERT INTO "events" VALUES(224,'wbt72k3etun2',208,'6ptcptvgyrvdu25scqjk','BranchParked','{"node":"3az53qyu4jrt","cut":[["3az53qyu4jrt","xz5rcgbwqv4x"]],"joined":[]}','ask6yxsu7fc2j5kw',1.79580022241227746015e+09,1,NULL);
INSERT INTO "events" VALUES(225,'wbt72k3etun2',209,'6ptcptvgyrvdu25scqjk','BranchParked','{"node":"qrtknwp3zx7r","cut":[["qrtknwp3zx7r","xz5rcgbwqv4x"]],"joined":[]}','ask6yxsu7fc2j5kw',1.79580022241227746015e+09,1,NULL);
INSERT INTO "events" VALUES(226,'wbt72k3etun2',210,'mbtxnj7nvzdpmptw2h8z','NodeRemoved','{"node":"3az53qyu4jrt","wording":{"text":"No llueve","offers":[]},"order":15,"links":[]}','ask6yxsu7fc2j5kw',1.79580022241506433479e+09,1,NULL);
INSERT INTO "events" VALUES(227,'wbt72k3etun2',211,'mbtxnj7nvzdpmptw2h8z','NodeRemoved','{"node":"qrtknwp3zx7r","wording":{"text":"Está lejos","offers":[]},"order":16,"links":[]}','ask6yxsu7fc2j5kw',1.79580022241506433479e+09,1,NULL);
INSERT INTO "events" VALUES(228,'wbt72k3etun2',212,'pgxt8sfqq5mznhqb7ajz','ArrowVoted','{"voter":"ask6yxsu7fc2j5kw","before":null,"after":{"cause":"xz5rcgbwqv4x","effect":"5nsqspkn27se","sector":"people","answer":"yes"}}','ask6yxsu7fc2j5kw',1.79580022242032074928e+09,1,NULL);
INSERT INTO "events" VALUES(229,'wbt72k3etun2',213,'gq2ytynw5mrehe7bxjk5','ArrowVoted','{"voter":"yccgkgwatmykbcfw","before":null,"after":{"cause":"xz5rcgbwqv4x","effect":"5nsqspkn27se","sector":"government","answer":"no"}}','yccgkgwatmykbcfw',1.79580022242238044735e+09,1,NULL);
INSERT INTO "events" VALUES(230,'wbt72k3etun2',214,'6r8bum4yzfq643qmbngq','ArrowVoted','{"voter":"yccgkgwatmykbcfw","before":{"cause":"xz5rcgbwqv4x","effect":"5nsqspkn27se","sector":"government","answer":"no"},"after":null}','yccgkgwatmykbcfw',1.79580022242422914502e+09,1,NULL);
INSERT INTO "events" VALUES(231,'wbt72k3etun2',215,'wka95qckh7wqwa2xg778','QuestionPut','{"before":null,"after":{"cause":"xz5rcgbwqv4x","effect":"5nsqspkn27se","open":true}}','ecn7ph3jjdbu33uh',1.79580022243295669556e+09,1,NULL);
INSERT INTO "events" VALUES(232,'wbt72k3etun2',216,'gp6z5p7msrs3523kkj2d','PaperVotesEntered','{"before":null,"after":{"cause":"xz5rcgbwqv4x","effect":"5nsqspkn27se","sector":"people","answer":"yes","count":3}}','ecn7ph3jjdbu33uh',1.7958002224349315166e+09,1,NULL);
INSERT INTO "events" VALUES(233,'wbt72k3etun2',217,'cfydzjcahcmbqvmwhukp','QuestionPut','{"before":{"cause":"xz5rcgbwqv4x","effect":"5nsqspkn27se","open":true},"after":null}','ecn7ph3jjdbu33uh',1.79580022243775510792e+09,1,NULL);
INSERT INTO "events" VALUES(234,'wbt72k3etun2',218,'cpw2u2z4zbb28dknb2en','QuestionPut','{"before":null,"after":{"cause":"xz5rcgbwqv4x","effect":"5nsqspkn27se","open":true}}','ecn7ph3jjdbu33uh',1.79580022244308376315e+09,1,NULL);
INSERT INTO "events" VALUES(235,'wbt72k3etun2',219,'xneyk69bcmwvdkjy3d22','QuestionPut','{"before":{"cause":"xz5rcgbwqv4x","effect":"5nsqspkn27se","open":true},"after":{"cause":"xz5rcgbwqv4x","effect":"5nsqspkn27se","open":false}}','ecn7ph3jjdbu33uh',1795800222.45211,1,NULL);
INSERT INTO "events" VALUES(236,'wbt72k3etun2',220,'snf7f5uuvez59uw2h7nw','ArrowMarked','{"before":null,"after":{"cause":"xz5rcgbwqv4x","effect":"5nsqspkn27se","necessary":true,"sufficient":false}}','ask6yxsu7fc2j5kw',1.79580022245575213427e+09,1,NULL);
INSERT INTO "events" VALUES(237,'wbt72k3etun2',221,'mqsdter25qwrhuq3tb2h','ActionAnswered','{"node":"xz5rcgbwqv4x","before":null,"after":{"answer":"other","whose":"Comisión de agua"}}','ask6yxsu7fc2j5kw',1.79580022245879936211e+09,1,NULL);
INSERT INTO "events" VALUES(238,'wbt72k3etun2',222,'muk24yv3f5swwb6pr7yg','LeafSettled','{"node":"xz5rcgbwqv4x","settled":true}','ask6yxsu7fc2j5kw',1.79580022246176314358e+09,1,NULL);
INSERT INTO "events" VALUES(239,'wbt72k3etun2',223,'vkm9er8fykwqaw8a8vg2','FindingDismissed','{"before":null,"after":{"code":"unactionable","nodes":["xz5rcgbwqv4x"],"reason":"Sí se puede"}}','ask6yxsu7fc2j5kw',1.79580022246499037739e+09,1,NULL);
INSERT INTO "events" VALUES(240,'wbt72k3etun2',224,'jwj2ydzma4kn82zzpsds','EvidenceAdded','{"evidence":"verjnnyun3g5","before":null,"after":{"evidence":"verjnnyun3g5","node":"5nsqspkn27se","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','yccgkgwatmykbcfw',1.79580022246697521212e+09,1,NULL);
INSERT INTO "events" VALUES(241,'wbt72k3etun2',225,'zka5kz69bqmjfzg25fud','EvidenceChanged','{"evidence":"verjnnyun3g5","before":{"evidence":"verjnnyun3g5","node":"5nsqspkn27se","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""},"after":{"evidence":"verjnnyun3g5","node":"5nsqspkn27se","order":1,"kind":"source","figure":"2.3","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','yccgkgwatmykbcfw',1.79580022246948814391e+09,1,NULL);
INSERT INTO "events" VALUES(242,'wbt72k3etun2',226,'s725p6gfjfuehv6vj6hk','EvidenceAdded','{"evidence":"a5n5gdh6eq52","before":null,"after":{"evidence":"a5n5gdh6eq52","node":"xz5rcgbwqv4x","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','ask6yxsu7fc2j5kw',1.79580022247372221946e+09,1,NULL);
INSERT INTO "events" VALUES(243,'wbt72k3etun2',227,'w393k7euwseuwx7ny53n','EvidenceChanged','{"evidence":"a5n5gdh6eq52","before":{"evidence":"a5n5gdh6eq52","node":"xz5rcgbwqv4x","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":{"evidence":"a5n5gdh6eq52","node":"5nsqspkn27se","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','ask6yxsu7fc2j5kw',1.79580022247591829295e+09,1,NULL);
INSERT INTO "events" VALUES(244,'wbt72k3etun2',228,'g4mvpa6vacc4dgxjb8gm','EvidenceRemoved','{"evidence":"a5n5gdh6eq52","before":{"evidence":"a5n5gdh6eq52","node":"5nsqspkn27se","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":null}','ask6yxsu7fc2j5kw',1.79580022248018765455e+09,1,NULL);
INSERT INTO "events" VALUES(245,'wbt72k3etun2',229,'mh4qymca4ws9uhw23trp','StageOpened','{"stage":"objective_tree"}','ecn7ph3jjdbu33uh',1.79580022248563075069e+09,1,NULL);
INSERT INTO "events" VALUES(246,'wbt72k3etun2',230,'crvyewnmhknjpj5r7f79','ObjectiveConfirmed','{"node":"5nsqspkn27se","before":null,"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','ask6yxsu7fc2j5kw',1.79580022248966646191e+09,1,NULL);
INSERT INTO "events" VALUES(247,'wbt72k3etun2',231,'g9rjb8qbtr23vhkrpawd','ObjectiveOffered','{"node":"5nsqspkn27se","before":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true}}','yccgkgwatmykbcfw',1.79580022249163556097e+09,1,NULL);
INSERT INTO "events" VALUES(248,'wbt72k3etun2',232,'yc88bgxgh48dyayjy5t6','ObjectiveConfirmed','{"node":"5nsqspkn27se","before":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','ask6yxsu7fc2j5kw',1.79580022249572539326e+09,1,NULL);
INSERT INTO "events" VALUES(249,'wbt72k3etun2',233,'vfx4bfurerhp7va3am57','ObjectiveConfirmed','{"node":"tum5ydakvs94","before":null,"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true}}','yccgkgwatmykbcfw',1.79580022249960732459e+09,1,NULL);
INSERT INTO "events" VALUES(250,'wbt72k3etun2',234,'j4f8d6xzw72xbhpytk9p','ProposalsShown','{"shown":true}','ecn7ph3jjdbu33uh',1.79580022253472638125e+09,1,NULL);
INSERT INTO "events" VALUES(251,'wbt72k3etun2',235,'u32zkdnwa8z2qmt9jvem','ProposalRead','{"node":"xz5rcgbwqv4x","before":null,"after":{"problem":"Nadie avisa de los cortes","objective":"Se avisa de los cortes"}}','ecn7ph3jjdbu33uh',1.79580022253718090061e+09,1,NULL);
INSERT INTO "events" VALUES(252,'wbt72k3etun2',236,'mj6zbv4dcr83twczkwde','ProposalRead','{"node":"kyqvknwnhk4e","before":null,"after":{"problem":"La bomba se descompone","objective":"La bomba funciona bien"}}','ecn7ph3jjdbu33uh',1.79580022254572606085e+09,1,NULL);
INSERT INTO "events" VALUES(253,'wbt72k3etun2',237,'72keth2kcuqjz999zfsw','ProposalRead','{"node":"32h7wg8c5sqx","before":null,"after":{"problem":"Fugas por tubería vieja","objective":"Menos fugas por tubería vieja"}}','ecn7ph3jjdbu33uh',1.79580022254774761204e+09,1,NULL);
INSERT INTO "events" VALUES(254,'wbt72k3etun2',238,'ym5y2yupu7jnpkbne8kv','ProposalsShown','{"shown":false}','ecn7ph3jjdbu33uh',1.79580022255520033828e+09,1,NULL);
INSERT INTO "events" VALUES(255,'wbt72k3etun2',239,'wchfvd63a6uxsb6wvjgk','ObjectiveConfirmed','{"node":"xz5rcgbwqv4x","before":null,"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','ecn7ph3jjdbu33uh',1.79580022255810809132e+09,1,NULL);
INSERT INTO "events" VALUES(256,'wbt72k3etun2',240,'wchfvd63a6uxsb6wvjgk','ObjectiveConfirmed','{"node":"kyqvknwnhk4e","before":null,"after":{"wording":{"text":"La bomba funciona bien","offers":[]},"problem":"La bomba se descompone","confirmed":true}}','ecn7ph3jjdbu33uh',1.79580022255810809132e+09,1,NULL);
INSERT INTO "events" VALUES(257,'wbt72k3etun2',241,'wchfvd63a6uxsb6wvjgk','ObjectiveConfirmed','{"node":"32h7wg8c5sqx","before":null,"after":{"wording":{"text":"Menos fugas por tubería vieja","offers":[]},"problem":"Fugas por tubería vieja","confirmed":true}}','ecn7ph3jjdbu33uh',1.79580022255810809132e+09,1,NULL);
INSERT INTO "events" VALUES(258,'wbt72k3etun2',242,'zr6kugw4c7pbjkehmgs8','ObjectiveReopened','{"node":"tum5ydakvs94","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false}}','ask6yxsu7fc2j5kw',1.79580022256282210348e+09,1,NULL);
INSERT INTO "events" VALUES(259,'wbt72k3etun2',243,'grvcsmees9bxugzz9jtd','ProblemSentBack','{"node":"5nsqspkn27se","before":null,"after":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"}}','ask6yxsu7fc2j5kw',1795800222.56474,1,NULL);
INSERT INTO "events" VALUES(260,'wbt72k3etun2',244,'cwwfm6zee5fsku52gbdr','ProblemSentBack','{"node":"5nsqspkn27se","before":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"},"after":null}','yccgkgwatmykbcfw',1.7958002225778036117e+09,1,NULL);
INSERT INTO "events" VALUES(261,'wbt72k3etun2',245,'uh8a5tw3ntdyrbmd6njd','VersionNamed','{"version":"tjxes64rxjnh","name":"Con objetivos","reason":"named","about":"","at_version":244,"at":1795800222.5797143,"order":3,"digest":"d5900e58843db5406e20106c679f2dd2","by":"ask6yxsu7fc2j5kw"}','ask6yxsu7fc2j5kw',1.79580022257981824877e+09,1,NULL);
INSERT INTO "events" VALUES(262,'wbt72k3etun2',246,'crkx6nyfpexs9yc34up7','ObjectiveOffered','{"node":"tum5ydakvs94","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":["Las familias gastan menos en agua"]},"problem":"Las familias compran pipas","confirmed":false}}','yccgkgwatmykbcfw',1.79580022258507800104e+09,1,NULL);
INSERT INTO "events" VALUES(263,'wbt72k3etun2',247,'8f99z5yqfx6ycdmf7wu7','VersionNamed','{"version":"qx54zye8dehv","name":"Final","reason":"named","about":"","at_version":246,"at":1795800222.5885742,"order":4,"digest":"c722519d0b701c6629fdf12360a5d92b","by":null}','ecn7ph3jjdbu33uh',1795800222.58864,1,NULL);
INSERT INTO "events" VALUES(264,'wbt72k3etun2',248,'bz986ubgg45da5pa95u9','ObjectiveReopened','{"node":"xz5rcgbwqv4x","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false}}','ask6yxsu7fc2j5kw',1.79580022259179830548e+09,1,NULL);
INSERT INTO "events" VALUES(265,'wbt72k3etun2',249,'yee2c4xaueyuwpcp3b4d','VersionNamed','{"version":"df9fvgkhaygt","name":"","reason":"restored","about":"qx54zye8dehv","at_version":248,"at":1795800222.5990853,"order":5,"digest":"93c212361e57ea2876b7dbf8b5ac997b","by":null}','ecn7ph3jjdbu33uh',1.79580022259912800786e+09,1,NULL);
INSERT INTO "events" VALUES(266,'wbt72k3etun2',250,'yee2c4xaueyuwpcp3b4d','VersionRestored','{"version":"qx54zye8dehv"}','ecn7ph3jjdbu33uh',1.79580022259912800786e+09,1,NULL);
INSERT INTO "events" VALUES(267,'wbt72k3etun2',251,'yee2c4xaueyuwpcp3b4d','ObjectiveRestored','{"node":"xz5rcgbwqv4x","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','ecn7ph3jjdbu33uh',1.79580022259912800786e+09,1,NULL);
INSERT INTO "events" VALUES(268,'wbt72k3etun2',252,'g3x2g4edg2czxcq4pz2d','StageOpened','{"stage":"commitment_card"}','ecn7ph3jjdbu33uh',1.79580022260572791099e+09,1,NULL);
INSERT INTO "events" VALUES(269,'wbt72k3etun2',253,'gu542y2vz7krzsewkbbg','CommitmentDrafted','{"card":"bwx3kbg3j6bw","order":1,"node":"5nsqspkn27se","fields":[["problem",{"text":"El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo","offers":[]}],["objective",{"text":"El agua llega todo el día","offers":[]}],["means",{"text":"Menos fugas por tubería vieja","offers":[]}]],"items":[],"let_be":[],"taken":[["problem","El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo"],["objective","El agua llega todo el día"],["means","Menos fugas por tubería vieja"]]}','ask6yxsu7fc2j5kw',1.79580022263160324095e+09,1,NULL);
INSERT INTO "events" VALUES(270,'wbt72k3etun2',254,'ndb2unktw2a3nftjnbss','CommitmentReworded','{"card":"bwx3kbg3j6bw","field":"action","before":{"text":"","offers":[]},"after":{"text":"Reparar la bomba","offers":[]}}','ask6yxsu7fc2j5kw',1.79580022263625669479e+09,1,NULL);
INSERT INTO "events" VALUES(271,'wbt72k3etun2',255,'ppfxz63jgytrr3ye7jfw','CommitmentReworded','{"card":"bwx3kbg3j6bw","field":"action","before":{"text":"Reparar la bomba","offers":[]},"after":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]}}','yccgkgwatmykbcfw',1.79580022264130616184e+09,1,NULL);
INSERT INTO "events" VALUES(272,'wbt72k3etun2',256,'jt45n5fsatdkwx2bbtuj','CommitmentReworded','{"card":"bwx3kbg3j6bw","field":"action","before":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]},"after":{"text":"Cambiar la bomba del pozo 3","offers":[]}}','yccgkgwatmykbcfw',1.79580022264552545546e+09,1,NULL);
INSERT INTO "events" VALUES(273,'wbt72k3etun2',257,'rjkjcgkqwnnrwduuvw9v','CommitmentReworded','{"card":"bwx3kbg3j6bw","field":"end","before":{"text":"","offers":[]},"after":{"text":"2027-06-30","offers":[]}}','ask6yxsu7fc2j5kw',1.79580022264971733095e+09,1,NULL);
INSERT INTO "events" VALUES(274,'wbt72k3etun2',258,'ve9zxxytxhktxusr98wz','CommitmentDrafted','{"card":"x4jep7yn95rx","order":2,"node":null,"fields":[],"items":[],"let_be":[],"taken":[]}','yccgkgwatmykbcfw',1.79580022265392661093e+09,1,NULL);
INSERT INTO "events" VALUES(275,'wbt72k3etun2',259,'7wuxs3ksqv4sqfj5tptr','CommitmentRemoved','{"card":"x4jep7yn95rx","order":2,"node":null,"fields":[],"items":[],"let_be":[],"taken":[]}','yccgkgwatmykbcfw',1.79580022265866947172e+09,1,NULL);
INSERT INTO "events" VALUES(276,'wbt72k3etun2',260,'6q93reshpfudkuhvzrqm','CardItemAdded','{"card":"bwx3kbg3j6bw","item":{"item":"hc4nmnafnywj","of":"parties","order":1,"fields":[["role",{"text":"lead","offers":[]}],["side",{"text":"government","offers":[]}],["institution",{"text":"Comisión de agua","offers":[]}],["post",{"text":"Dirección","offers":[]}]]}}','ask6yxsu7fc2j5kw',1.7958002226628160476e+09,1,NULL);
INSERT INTO "events" VALUES(277,'wbt72k3etun2',261,'5g6z95mcp2hy8stm7ftx','CardItemAdded','{"card":"bwx3kbg3j6bw","item":{"item":"9vuwuynaywg4","of":"activities","order":1,"fields":[["activity",{"text":"Cambiar la bomba","offers":[]}],["responsible",{"text":"hc4nmnafnywj","offers":[]}],["start",{"text":"2027-03-01","offers":[]}]]}}','ask6yxsu7fc2j5kw',1.79580022266861701009e+09,1,NULL);
INSERT INTO "events" VALUES(278,'wbt72k3etun2',262,'ttr6eryqxgfaxkramswh','CardItemAdded','{"card":"bwx3kbg3j6bw","item":{"item":"h3h5qjtdn23t","of":"activities","order":2,"fields":[]}}','yccgkgwatmykbcfw',1.79580022267114353183e+09,1,NULL);
INSERT INTO "events" VALUES(279,'wbt72k3etun2',263,'umvkpgem3jw4c99nxz6n','CardItemAdded','{"card":"bwx3kbg3j6bw","item":{"item":"wdr4bkyuyx76","of":"indicators","order":1,"fields":[["kind",{"text":"effectiveness","offers":[]}],["variable",{"text":"Familias con agua","offers":[]}],["unit",{"text":"familias","offers":[]}],["due",{"text":"2028-12-31","offers":[]}]]}}','ask6yxsu7fc2j5kw',1.79580022267351722712e+09,1,NULL);
INSERT INTO "events" VALUES(280,'wbt72k3etun2',264,'zz72fr2pvadu98xj4fun','CardItemsOrdered','{"card":"bwx3kbg3j6bw","before":[["h3h5qjtdn23t",2],["9vuwuynaywg4",1]],"after":[["h3h5qjtdn23t",1],["9vuwuynaywg4",2]]}','yccgkgwatmykbcfw',1.79580022268485021592e+09,1,NULL);
INSERT INTO "events" VALUES(281,'wbt72k3etun2',265,'snfpp36kcprf9xjtcqw5','CardItemRemoved','{"card":"bwx3kbg3j6bw","item":{"item":"h3h5qjtdn23t","of":"activities","order":1,"fields":[]}}','yccgkgwatmykbcfw',1.7958002226871628761e+09,1,NULL);
INSERT INTO "events" VALUES(282,'wbt72k3etun2',266,'f3t39zq5ybmfh52c9pf8','CardItemReworded','{"card":"bwx3kbg3j6bw","item":"9vuwuynaywg4","field":"product","before":{"text":"","offers":[]},"after":{"text":"Una bomba","offers":[]}}','ask6yxsu7fc2j5kw',1.79580022268966794018e+09,1,NULL);
INSERT INTO "events" VALUES(283,'wbt72k3etun2',267,'b9hchscwm9tf4zqz4u9c','CardItemReworded','{"card":"bwx3kbg3j6bw","item":"9vuwuynaywg4","field":"product","before":{"text":"Una bomba","offers":[]},"after":{"text":"Una bomba","offers":["Una bomba nueva"]}}','yccgkgwatmykbcfw',1.7958002226963014603e+09,1,NULL);
INSERT INTO "events" VALUES(284,'wbt72k3etun2',268,'uh98thavsfue8v648k5f','CardItemReworded','{"card":"bwx3kbg3j6bw","item":"9vuwuynaywg4","field":"product","before":{"text":"Una bomba","offers":["Una bomba nueva"]},"after":{"text":"Una bomba nueva en el pozo 3","offers":[]}}','yccgkgwatmykbcfw',1.79580022270000624656e+09,1,NULL);
INSERT INTO "events" VALUES(285,'wbt72k3etun2',269,'mbnz4fwejxmhv66sgm23','CommitmentReworded','{"card":"bwx3kbg3j6bw","field":"civil_society","before":{"text":"","offers":[]},"after":{"text":"Comité del agua","offers":[]}}','ask6yxsu7fc2j5kw',1.79580022270741534234e+09,1,NULL);
INSERT INTO "events" VALUES(286,'wbt72k3etun2',270,'u4588a6vad7wek2vkh7h','CardItemAdded','{"card":"bwx3kbg3j6bw","item":{"item":"zkjqpswmg6as","of":"parties","order":2,"fields":[["role",{"text":"monitor","offers":[]}],["side",{"text":"civil_society","offers":[]}],["institution",{"text":"Comité del agua","offers":[]}]]}}','ask6yxsu7fc2j5kw',1.79580022271036982535e+09,1,NULL);
INSERT INTO "events" VALUES(287,'wbt72k3etun2',271,'u4588a6vad7wek2vkh7h','CommitmentReworded','{"card":"bwx3kbg3j6bw","field":"civil_society","before":{"text":"Comité del agua","offers":[]},"after":{"text":"","offers":[]}}','ask6yxsu7fc2j5kw',1.79580022271036982535e+09,1,NULL);
INSERT INTO "events" VALUES(288,'wbt72k3etun2',272,'vz34vn9p3jjkuq7kva67','FindingLetBe','{"card":"bwx3kbg3j6bw","before":null,"after":{"code":"no_resources","field":"resources","item":"","reason":"Se dirá en marzo"}}','ask6yxsu7fc2j5kw',1.79580022271376967425e+09,1,NULL);
INSERT INTO "events" VALUES(289,'wbt72k3etun2',273,'62asva54twyvey9tq2fq','CommitmentDrafted','{"card":"qf9u2zggk8k7","order":2,"node":null,"fields":[["action",{"text":"Publicar las tarifas","offers":[]}]],"items":[],"let_be":[],"taken":[]}','yccgkgwatmykbcfw',1.79580022397418332096e+09,1,NULL);
INSERT INTO "events" VALUES(290,'wbt72k3etun2',274,'md393u3zhtn7hfu2mhha','AmendmentMade','{"amendment":"mbeeayg4qtxz","ground":{"card":"bwx3kbg3j6bw","field":"action","said":"Cambiar la bomba del pozo 3","start":0,"end":27,"item":"","of":""},"text":"Cambiar dos bombas","reason":"Falla","author":"ask6yxsu7fc2j5kw","sector":"people","order":1,"at":1795800223.978359,"of":null,"how":""}','ask6yxsu7fc2j5kw',1.79580022397843837734e+09,1,NULL);
INSERT INTO "events" VALUES(291,'wbt72k3etun2',275,'f3br4b2jy937f98mf8d9','AmendmentMade','{"amendment":"fd29uzdzzr7x","ground":{"card":"bwx3kbg3j6bw","field":"action","said":"Cambiar la bomba del pozo 3","start":0,"end":27,"item":"","of":""},"text":"Reparar la bomba","reason":"","author":"yccgkgwatmykbcfw","sector":"government","order":2,"at":1795800223.983985,"of":"mbeeayg4qtxz","how":"counter"}','yccgkgwatmykbcfw',1.79580022398403811459e+09,1,NULL);
INSERT INTO "events" VALUES(292,'wbt72k3etun2',276,'2dpac7ys3p5heacwys2g','AmendmentMade','{"amendment":"b35t8eba44yp","ground":{"card":"bwx3kbg3j6bw","field":"action","said":"Cambiar la bomba del pozo 3","start":0,"end":27,"item":"","of":""},"text":"Nada","reason":"","author":"yccgkgwatmykbcfw","sector":"government","order":3,"at":1795800223.9915893,"of":null,"how":""}','yccgkgwatmykbcfw',1.7958002239916381836e+09,1,NULL);
INSERT INTO "events" VALUES(293,'wbt72k3etun2',277,'mttarsu4zsdw26gc9e4k','AmendmentSettled','{"amendment":"b35t8eba44yp","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"withdrawn","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0}}','yccgkgwatmykbcfw',1.79580022399587726587e+09,1,NULL);
INSERT INTO "events" VALUES(294,'wbt72k3etun2',278,'4zz65gme7bydqaj9rngk','AmendmentDiscussed','{"amendment":"mbeeayg4qtxz"}','ecn7ph3jjdbu33uh',1.79580022399783658976e+09,1,NULL);
INSERT INTO "events" VALUES(295,'wbt72k3etun2',279,'4zz65gme7bydqaj9rngk','WallShown','{"mode":"amendments","stage":"commitment_card","node":null,"page":1,"order":"written"}','ecn7ph3jjdbu33uh',1.79580022399783658976e+09,1,NULL);
INSERT INTO "events" VALUES(296,'wbt72k3etun2',280,'jajrb2zk9h9rs2zqyu5b','AmendmentVoteSet','{"vote":"nk8t5p3vwfaq","before":null,"after":{"amendments":["mbeeayg4qtxz","fd29uzdzzr7x"],"phase":"open","order":1}}','ecn7ph3jjdbu33uh',1.79580022400226402279e+09,1,NULL);
INSERT INTO "events" VALUES(297,'wbt72k3etun2',281,'q6nd2gvff89k7txrbv55','AmendmentVoted','{"vote":"nk8t5p3vwfaq","voter":"ask6yxsu7fc2j5kw","before":null,"after":"mbeeayg4qtxz"}','ask6yxsu7fc2j5kw',1.79580022400591540329e+09,1,NULL);
INSERT INTO "events" VALUES(298,'wbt72k3etun2',282,'athq8c3mf6sv8wsc7jjz','AmendmentVoted','{"vote":"nk8t5p3vwfaq","voter":"yccgkgwatmykbcfw","before":null,"after":"against"}','yccgkgwatmykbcfw',1.79580022401176047329e+09,1,NULL);
INSERT INTO "events" VALUES(299,'wbt72k3etun2',283,'m42d2bytsq5dywtm369e','AmendmentVoted','{"vote":"nk8t5p3vwfaq","voter":"v97dce37hphj6m4v","before":null,"after":"abstained"}','v97dce37hphj6m4v',1.79580022401405143737e+09,1,NULL);
INSERT INTO "events" VALUES(300,'wbt72k3etun2',284,'k6hkp27u84hvqmmnqwba','AmendmentVoted','{"vote":"nk8t5p3vwfaq","voter":"v97dce37hphj6m4v","before":"abstained","after":null}','v97dce37hphj6m4v',1.79580022401807880404e+09,1,NULL);
INSERT INTO "events" VALUES(301,'wbt72k3etun2',285,'4xs3s5xkp5v66zmvnd9s','AmendmentVoteSet','{"vote":"nk8t5p3vwfaq","before":{"amendments":["mbeeayg4qtxz","fd29uzdzzr7x"],"phase":"open","order":1},"after":{"amendments":["mbeeayg4qtxz","fd29uzdzzr7x"],"phase":"closed","order":1}}','ecn7ph3jjdbu33uh',1.79580022402019166948e+09,1,NULL);
INSERT INTO "events" VALUES(302,'wbt72k3etun2',286,'2wdqvepcpxfyeh64xknf','AmendmentSettled','{"amendment":"mbeeayg4qtxz","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"accepted","decision":"vote","in_favour":5,"against":2,"abstained":1,"reason":"","at":1795800224.0227275}}','ecn7ph3jjdbu33uh',1.7958002240233225822e+09,1,NULL);
INSERT INTO "events" VALUES(303,'wbt72k3etun2',287,'2wdqvepcpxfyeh64xknf','CommitmentReworded','{"card":"bwx3kbg3j6bw","field":"action","before":{"text":"Cambiar la bomba del pozo 3","offers":[]},"after":{"text":"Cambiar dos bombas","offers":[]}}','ecn7ph3jjdbu33uh',1.7958002240233225822e+09,1,NULL);
INSERT INTO "events" VALUES(304,'wbt72k3etun2',288,'6v27heknqhekb32un9ht','AmendmentMade','{"amendment":"9egqwh2ncw68","ground":{"card":"bwx3kbg3j6bw","field":"action","said":"Cambiar dos bombas","start":0,"end":18,"item":"","of":""},"text":"Reparar dos bombas","reason":"","author":"yccgkgwatmykbcfw","sector":"government","order":4,"at":1795800224.0264838,"of":"fd29uzdzzr7x","how":"remake"}','yccgkgwatmykbcfw',1.79580022402655720709e+09,1,NULL);
INSERT INTO "events" VALUES(305,'wbt72k3etun2',289,'6v27heknqhekb32un9ht','AmendmentSettled','{"amendment":"fd29uzdzzr7x","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"outdated","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":1795800224.02649}}','yccgkgwatmykbcfw',1.79580022402655720709e+09,1,NULL);
INSERT INTO "events" VALUES(306,'wbt72k3etun2',290,'bec42qqseycu83sdgjx3','AmendmentSettled','{"amendment":"9egqwh2ncw68","before":{"state":"open","decision":"","in_favour":0,"against":0,"abstained":0,"reason":"","at":0.0},"after":{"state":"rejected","decision":"vote","in_favour":5,"against":2,"abstained":1,"reason":"Ya no sirven","at":1795800224.0286336}}','ecn7ph3jjdbu33uh',1.79580022402866339679e+09,1,NULL);
INSERT INTO "events" VALUES(307,'wbt72k3etun2',291,'jewcvjy778euk8k2h3sj','StageClosed','{"stage":"commitment_card"}','ecn7ph3jjdbu33uh',1.79580022403802275652e+09,1,NULL);
INSERT INTO "events" VALUES(308,'wbt72k3etun2',292,'usy4vsnq3w2memvyv7wy','StageOpened','{"stage":"commitment_card"}','ecn7ph3jjdbu33uh',1795800224.04046,1,NULL);
INSERT INTO "events" VALUES(309,'wbt72k3etun2',293,'n5cu7cznzexxfz4zgkqa','CommitmentDrafted','{"card":"7wk5tph52x3u","order":3,"node":null,"fields":[],"items":[],"let_be":[],"taken":[]}','ask6yxsu7fc2j5kw',1.79580022404302549359e+09,1,NULL);
INSERT INTO "events" VALUES(310,'wbt72k3etun2',294,'wbgwjvdvttahwe2bd8vj','CommitmentReworded','{"card":"7wk5tph52x3u","field":"action","before":{"text":"","offers":[]},"after":{"text":"Abrir 12 centros de agua","offers":[]}}','ask6yxsu7fc2j5kw',1.79580022404573726654e+09,1,NULL);
INSERT INTO "events" VALUES(311,'wbt72k3etun2',295,'qwhfzgx4xnpajncunkeg','AmendingOpened','{"card":"7wk5tph52x3u"}','ecn7ph3jjdbu33uh',1.79580022404761600494e+09,1,NULL);
INSERT INTO "events" VALUES(312,'wbt72k3etun2',296,'esc78wsvsqxrry3puuds','AmendingClosed','{"card":"7wk5tph52x3u"}','ecn7ph3jjdbu33uh',1.79580022405666518215e+09,1,NULL);
INSERT INTO "events" VALUES(313,'wbt72k3etun2',297,'9u26wmqduw35u9kbkhmn','SigningOpened','{"card":"7wk5tph52x3u","quorum":["people","government"],"text":"{\"activities\":[],\"agendas\":[],\"card\":{\"id\":\"7wk5tph52x3u\",\"node\":null,\"number\":\"1.3\",\"problem_linked\":false},\"fields\":{\"accountability\":\"\",\"action\":\"Abrir 12 centros de agua\",\"additional_information\":\"\",\"adds\":\"\",\"branch\":\"\",\"challenges\":[],\"change\":\"\",\"civil_society\":[],\"end\":\"\",\"innovation\":\"\",\"key_actions\":[],\"lead_agency\":\"\",\"level\":\"\",\"means\":\"\",\"milestones\":[],\"name\":\"\",\"novelty\":\"\",\"objective\":\"\",\"ogp_commitment\":\"\",\"ogp_contribution\":\"\",\"ogp_problem\":\"\",\"ogp_relevance\":\"\",\"origin\":\"\",\"oversight_body\":\"\",\"participation\":\"\",\"population\":\"\",\"problem\":\"\",\"purview\":\"\",\"resources\":\"\",\"short_statement\":\"\",\"start\":\"\",\"subject\":\"\",\"suggestions\":[],\"term\":\"\",\"transparency\":\"\"},\"format\":\"commitment-card\",\"format_version\":1,\"group\":\"Mesa del agua\",\"indicators\":[],\"language\":\"es\",\"let_be\":[],\"objections\":[],\"parties\":[],\"plan\":{\"end\":\"2028-12-31\",\"name\":\"Plan de agua de la ribera\",\"start\":\"2027-01-01\"},\"trees\":[{\"edges\":[[\"5nsqspkn27se\",\"tum5ydakvs94\"],[\"xz5rcgbwqv4x\",\"5nsqspkn27se\"],[\"uuvdzj3d9ged\",\"5nsqspkn27se\"],[\"kyqvknwnhk4e\",\"5nsqspkn27se\"],[\"32h7wg8c5sqx\",\"5nsqspkn27se\"],[\"tum5ydakvs94\",\"tfqajfgkmne5\"],[\"5hqshzbvhefw\",\"5nsqspkn27se\"],[\"5hqshzbvhefw\",\"kyqvknwnhk4e\"]],\"kind\":\"problem\",\"nodes\":[{\"id\":\"5nsqspkn27se\",\"kind\":\"core\",\"text\":\"El agua llega pocas horas\"},{\"id\":\"xz5rcgbwqv4x\",\"kind\":\"cause\",\"text\":\"Nadie avisa de los cortes\"},{\"id\":\"uuvdzj3d9ged\",\"kind\":\"cause\",\"text\":\"2. El pozo se seca\"},{\"id\":\"kyqvknwnhk4e\",\"kind\":\"cause\",\"text\":\"La bomba se descompone\"},{\"id\":\"32h7wg8c5sqx\",\"kind\":\"cause\",\"text\":\"Fugas por tubería vieja\"},{\"id\":\"tum5ydakvs94\",\"kind\":\"effect\",\"text\":\"Las familias compran pipas\"},{\"id\":\"tfqajfgkmne5\",\"kind\":\"effect\",\"text\":\"Gastan un quinto de su ingreso\"},{\"id\":\"5hqshzbvhefw\",\"kind\":\"cause\",\"text\":\"Nadie repara la bomba: no hay refacciones\"}],\"note\":\"\"},{\"edges\":[[\"5nsqspkn27se\",\"tum5ydakvs94\"],[\"xz5rcgbwqv4x\",\"5nsqspkn27se\"],[\"uuvdzj3d9ged\",\"5nsqspkn27se\"],[\"kyqvknwnhk4e\",\"5nsqspkn27se\"],[\"32h7wg8c5sqx\",\"5nsqspkn27se\"],[\"tum5ydakvs94\",\"tfqajfgkmne5\"],[\"5hqshzbvhefw\",\"5nsqspkn27se\"],[\"5hqshzbvhefw\",\"kyqvknwnhk4e\"]],\"kind\":\"objective\",\"nodes\":[{\"id\":\"5nsqspkn27se\",\"kind\":\"core\",\"text\":\"El agua llega todo el día\"},{\"id\":\"xz5rcgbwqv4x\",\"kind\":\"means\",\"text\":\"Se avisa de los cortes\"},{\"id\":\"uuvdzj3d9ged\",\"kind\":\"means\",\"text\":\"\"},{\"id\":\"kyqvknwnhk4e\",\"kind\":\"means\",\"text\":\"La bomba funciona bien\"},{\"id\":\"32h7wg8c5sqx\",\"kind\":\"means\",\"text\":\"Menos fugas por tubería vieja\"},{\"id\":\"tum5ydakvs94\",\"kind\":\"end\",\"text\":\"Las familias ya no compran pipas\"},{\"id\":\"tfqajfgkmne5\",\"kind\":\"end\",\"text\":\"\"},{\"id\":\"5hqshzbvhefw\",\"kind\":\"means\",\"text\":\"\"}],\"note\":\"\"}]}","fingerprint":"479e4c9444162775ed907551a080b3056cb88670f41ffd05e456476c7e6837f7"}','ecn7ph3jjdbu33uh',1.79580022406513142583e+09,1,NULL);
INSERT INTO "events" VALUES(314,'wbt72k3etun2',298,'pdxcdmwwf885ujg5zsb3','CardSigned','{"card":"7wk5tph52x3u","signature":"bgpnanaqp3dp","person":"ask6yxsu7fc2j5kw","signs_for":"people","name":"Ana","post":"Vocal","paper":"","dissent":false,"text":"479e4c9444162775ed907551a080b3056cb88670f41ffd05e456476c7e6837f7","order":1,"drawing":[],"photo":""}','ask6yxsu7fc2j5kw',1.79580022406741595265e+09,1,NULL);
INSERT INTO "events" VALUES(315,'wbt72k3etun2',299,'vdx2638fh6aakr7n598c','SigningClosed','{"card":"7wk5tph52x3u","reason":"La fecha no alcanza"}','ecn7ph3jjdbu33uh',1.79580022407013344763e+09,1,NULL);
INSERT INTO "events" VALUES(316,'dqj72czjg7d6',17,'jknwxeuwd2czaayqwn3x','NamesErased','{"called":"Persona"}','ecn7ph3jjdbu33uh',1.79580022407250785828e+09,1,NULL);
INSERT INTO "events" VALUES(317,'wbt72k3etun2',300,'jknwxeuwd2czaayqwn3x','HandwritingErased','{}',NULL,1.79580022407250785828e+09,1,NULL);
INSERT INTO "events" VALUES(318,'wbt72k3etun2',301,'f9sz2jv5yajzwuzwz7e2','SigningOpened','{"card":"7wk5tph52x3u","quorum":["people","government"],"text":"{\"activities\":[],\"agendas\":[],\"card\":{\"id\":\"7wk5tph52x3u\",\"node\":null,\"number\":\"1.3\",\"problem_linked\":false},\"fields\":{\"accountability\":\"\",\"action\":\"Abrir 12 centros de agua\",\"additional_information\":\"\",\"adds\":\"\",\"branch\":\"\",\"challenges\":[],\"change\":\"\",\"civil_society\":[],\"end\":\"\",\"innovation\":\"\",\"key_actions\":[],\"lead_agency\":\"\",\"level\":\"\",\"means\":\"\",\"milestones\":[],\"name\":\"\",\"novelty\":\"\",\"objective\":\"\",\"ogp_commitment\":\"\",\"ogp_contribution\":\"\",\"ogp_problem\":\"\",\"ogp_relevance\":\"\",\"origin\":\"\",\"oversight_body\":\"\",\"participation\":\"\",\"population\":\"\",\"problem\":\"\",\"purview\":\"\",\"resources\":\"\",\"short_statement\":\"\",\"start\":\"\",\"subject\":\"\",\"suggestions\":[],\"term\":\"\",\"transparency\":\"\"},\"format\":\"commitment-card\",\"format_version\":1,\"group\":\"Mesa del agua\",\"indicators\":[],\"language\":\"es\",\"let_be\":[],\"objections\":[],\"parties\":[],\"plan\":{\"end\":\"2028-12-31\",\"name\":\"Plan de agua de la ribera\",\"start\":\"2027-01-01\"},\"trees\":[{\"edges\":[[\"5nsqspkn27se\",\"tum5ydakvs94\"],[\"xz5rcgbwqv4x\",\"5nsqspkn27se\"],[\"uuvdzj3d9ged\",\"5nsqspkn27se\"],[\"kyqvknwnhk4e\",\"5nsqspkn27se\"],[\"32h7wg8c5sqx\",\"5nsqspkn27se\"],[\"tum5ydakvs94\",\"tfqajfgkmne5\"],[\"5hqshzbvhefw\",\"5nsqspkn27se\"],[\"5hqshzbvhefw\",\"kyqvknwnhk4e\"]],\"kind\":\"problem\",\"nodes\":[{\"id\":\"5nsqspkn27se\",\"kind\":\"core\",\"text\":\"El agua llega pocas horas\"},{\"id\":\"xz5rcgbwqv4x\",\"kind\":\"cause\",\"text\":\"Nadie avisa de los cortes\"},{\"id\":\"uuvdzj3d9ged\",\"kind\":\"cause\",\"text\":\"2. El pozo se seca\"},{\"id\":\"kyqvknwnhk4e\",\"kind\":\"cause\",\"text\":\"La bomba se descompone\"},{\"id\":\"32h7wg8c5sqx\",\"kind\":\"cause\",\"text\":\"Fugas por tubería vieja\"},{\"id\":\"tum5ydakvs94\",\"kind\":\"effect\",\"text\":\"Las familias compran pipas\"},{\"id\":\"tfqajfgkmne5\",\"kind\":\"effect\",\"text\":\"Gastan un quinto de su ingreso\"},{\"id\":\"5hqshzbvhefw\",\"kind\":\"cause\",\"text\":\"Nadie repara la bomba: no hay refacciones\"}],\"note\":\"\"},{\"edges\":[[\"5nsqspkn27se\",\"tum5ydakvs94\"],[\"xz5rcgbwqv4x\",\"5nsqspkn27se\"],[\"uuvdzj3d9ged\",\"5nsqspkn27se\"],[\"kyqvknwnhk4e\",\"5nsqspkn27se\"],[\"32h7wg8c5sqx\",\"5nsqspkn27se\"],[\"tum5ydakvs94\",\"tfqajfgkmne5\"],[\"5hqshzbvhefw\",\"5nsqspkn27se\"],[\"5hqshzbvhefw\",\"kyqvknwnhk4e\"]],\"kind\":\"objective\",\"nodes\":[{\"id\":\"5nsqspkn27se\",\"kind\":\"core\",\"text\":\"El agua llega todo el día\"},{\"id\":\"xz5rcgbwqv4x\",\"kind\":\"means\",\"text\":\"Se avisa de los cortes\"},{\"id\":\"uuvdzj3d9ged\",\"kind\":\"means\",\"text\":\"\"},{\"id\":\"kyqvknwnhk4e\",\"kind\":\"means\",\"text\":\"La bomba funciona bien\"},{\"id\":\"32h7wg8c5sqx\",\"kind\":\"means\",\"text\":\"Menos fugas por tubería vieja\"},{\"id\":\"tum5ydakvs94\",\"kind\":\"end\",\"text\":\"Las familias ya no compran pipas\"},{\"id\":\"tfqajfgkmne5\",\"kind\":\"end\",\"text\":\"\"},{\"id\":\"5hqshzbvhefw\",\"kind\":\"means\",\"text\":\"\"}],\"note\":\"\"}]}","fingerprint":"479e4c9444162775ed907551a080b3056cb88670f41ffd05e456476c7e6837f7"}','ecn7ph3jjdbu33uh',1.79580022409010100362e+09,1,NULL);
INSERT INTO "events" VALUES(319,'wbt72k3etun2',302,'c53rqtv929txmazsvezn','CardSigned','{"card":"7wk5tph52x3u","signature":"ek2z7za25gn7","person":"ask6yxsu7fc2j5kw","signs_for":"people","name":"Ana","post":"Vocal","paper":"","dissent":true,"text":"479e4c9444162775ed907551a080b3056cb88670f41ffd05e456476c7e6837f7","order":2,"drawing":[],"photo":""}','ask6yxsu7fc2j5kw',1.79580022409744715695e+09,1,NULL);
INSERT INTO "events" VALUES(320,'wbt72k3etun2',303,'c53rqtv929txmazsvezn','DissentAdded','{"card":"7wk5tph52x3u","dissent":"9nhmkvwjqmdh","how":"signed","person":"ask6yxsu7fc2j5kw","signs_for":"people","name":"Ana","post":"Vocal","text":"Sin presupuesto","signature":"ek2z7za25gn7","order":3}','ask6yxsu7fc2j5kw',1.79580022409744715695e+09,1,NULL);
INSERT INTO "events" VALUES(321,'wbt72k3etun2',304,'z6f6pgnke3bew62uct8t','SignatureWithdrawn','{"card":"7wk5tph52x3u","signature":"ek2z7za25gn7"}','ask6yxsu7fc2j5kw',1.79580022410182547571e+09,1,NULL);
INSERT INTO "events" VALUES(322,'wbt72k3etun2',305,'ax75jjjhpwsu7k5f968a','CardSigned','{"card":"7wk5tph52x3u","signature":"zrv99nagffus","person":"ask6yxsu7fc2j5kw","signs_for":"people","name":"Ana","post":"Vocal","paper":"","dissent":true,"text":"479e4c9444162775ed907551a080b3056cb88670f41ffd05e456476c7e6837f7","order":4,"drawing":[],"photo":""}','ask6yxsu7fc2j5kw',1.79580022410427713394e+09,1,NULL);
INSERT INTO "events" VALUES(323,'wbt72k3etun2',306,'ax75jjjhpwsu7k5f968a','DissentAdded','{"card":"7wk5tph52x3u","dissent":"qbdh6bepdbh6","how":"signed","person":"ask6yxsu7fc2j5kw","signs_for":"people","name":"Ana","post":"Vocal","text":"No dice con qué dinero","signature":"zrv99nagffus","order":5}','ask6yxsu7fc2j5kw',1.79580022410427713394e+09,1,NULL);
INSERT INTO "events" VALUES(324,'wbt72k3etun2',307,'7g6hdcw73v55bge9x2mm','DissentAdded','{"card":"7wk5tph52x3u","dissent":"hn93nz92ggsy","how":"signed","person":"v97dce37hphj6m4v","signs_for":"civil_society","name":"","post":"Vocal","text":"Falta medirlo","signature":"","order":6}','v97dce37hphj6m4v',1.79580022410941791532e+09,1,NULL);
INSERT INTO "events" VALUES(325,'wbt72k3etun2',308,'5tfqkw8b39p4tfxae24m','DissentWithdrawn','{"card":"7wk5tph52x3u","dissent":"hn93nz92ggsy"}','v97dce37hphj6m4v',1.79580022411159658437e+09,1,NULL);
INSERT INTO "events" VALUES(326,'wbt72k3etun2',309,'r37fa6c4jwutf5wr34x3','DissentAdded','{"card":"7wk5tph52x3u","dissent":"d8b3cmntunxm","how":"anonymous","person":null,"signs_for":"","name":"","post":"","text":"Nadie preguntó en la ribera","signature":"","order":7}',NULL,1.79580022411658072473e+09,1,NULL);
INSERT INTO "events" VALUES(327,'wbt72k3etun2',310,'8eq4p3tt7ztfccrhg43r','CardSigned','{"card":"7wk5tph52x3u","signature":"9qfynu6yg5td","person":"ecn7ph3jjdbu33uh","signs_for":"government","name":"","post":"Presidenta municipal","paper":"en papel","dissent":false,"text":"479e4c9444162775ed907551a080b3056cb88670f41ffd05e456476c7e6837f7","order":8,"drawing":[],"photo":"c5ed41497a17c0beed918410aea90264690d68b5878ac4b9cdb390cf8da69468"}','ecn7ph3jjdbu33uh',1.79580022411900448796e+09,1,NULL);
INSERT INTO "events" VALUES(328,'wbt72k3etun2',311,'8eq4p3tt7ztfccrhg43r','SignaturePhotoKept','{"card":"7wk5tph52x3u","signature":"9qfynu6yg5td","photo":""}','ecn7ph3jjdbu33uh',1.79580022411900448796e+09,1,NULL);
INSERT INTO "events" VALUES(329,'wbt72k3etun2',312,'nxyqq5kjc84pny3796jm','VersionSealed','{"card":"7wk5tph52x3u","version":1,"payload":"{\"activities\":[],\"agendas\":[],\"card\":{\"id\":\"7wk5tph52x3u\",\"number\":\"1.3\"},\"dissents\":[{\"anonymous\":false,\"name\":\"Ana\",\"post\":\"Vocal\",\"sector\":\"people\",\"text\":\"No dice con qué dinero\"},{\"anonymous\":true,\"name\":\"\",\"post\":\"\",\"sector\":\"\",\"text\":\"Nadie preguntó en la ribera\"}],\"fields\":{\"accountability\":\"\",\"action\":\"Abrir 12 centros de agua\",\"additional_information\":\"\",\"adds\":\"\",\"branch\":\"\",\"challenges\":[],\"change\":\"\",\"civil_society\":[],\"end\":\"\",\"innovation\":\"\",\"key_actions\":[],\"lead_agency\":\"\",\"level\":\"\",\"means\":\"\",\"milestones\":[],\"name\":\"\",\"novelty\":\"\",\"objective\":\"\",\"ogp_commitment\":\"\",\"ogp_contribution\":\"\",\"ogp_problem\":\"\",\"ogp_relevance\":\"\",\"origin\":\"\",\"oversight_body\":\"\",\"participation\":\"\",\"population\":\"\",\"problem\":\"\",\"purview\":\"\",\"resources\":\"\",\"short_statement\":\"\",\"start\":\"\",\"subject\":\"\",\"suggestions\":[],\"term\":\"\",\"transparency\":\"\"},\"format\":\"commitment-seal\",\"format_version\":1,\"group\":\"Mesa del agua\",\"indicators\":[],\"language\":\"es\",\"let_be\":[],\"parties\":[],\"plan\":{\"end\":\"2028-12-31\",\"name\":\"Plan de agua de la ribera\",\"start\":\"2027-01-01\"},\"previous\":\"\",\"sealed\":\"2026-11-27T17:23:44Z\",\"signatures\":[{\"dissent\":true,\"drawing\":[[20,120,90,40,160,150],[40,160,300,150]],\"name\":\"Ana\",\"paper\":false,\"post\":\"Vocal\",\"sector\":\"people\"},{\"dissent\":false,\"name\":\"\",\"paper\":true,\"photo\":\"c5ed41497a17c0beed918410aea90264690d68b5878ac4b9cdb390cf8da69468\",\"post\":\"Presidenta municipal\",\"sector\":\"government\"}],\"template\":2,\"trees\":[{\"edges\":[[\"5nsqspkn27se\",\"tum5ydakvs94\"],[\"xz5rcgbwqv4x\",\"5nsqspkn27se\"],[\"uuvdzj3d9ged\",\"5nsqspkn27se\"],[\"kyqvknwnhk4e\",\"5nsqspkn27se\"],[\"32h7wg8c5sqx\",\"5nsqspkn27se\"],[\"tum5ydakvs94\",\"tfqajfgkmne5\"],[\"5hqshzbvhefw\",\"5nsqspkn27se\"],[\"5hqshzbvhefw\",\"kyqvknwnhk4e\"]],\"kind\":\"problem\",\"nodes\":[{\"id\":\"5nsqspkn27se\",\"kind\":\"core\",\"text\":\"El agua llega pocas horas\"},{\"id\":\"xz5rcgbwqv4x\",\"kind\":\"cause\",\"text\":\"Nadie avisa de los cortes\"},{\"id\":\"uuvdzj3d9ged\",\"kind\":\"cause\",\"text\":\"2. El pozo se seca\"},{\"id\":\"kyqvknwnhk4e\",\"kind\":\"cause\",\"text\":\"La bomba se descompone\"},{\"id\":\"32h7wg8c5sqx\",\"kind\":\"cause\",\"text\":\"Fugas por tubería vieja\"},{\"id\":\"tum5ydakvs94\",\"kind\":\"effect\",\"text\":\"Las familias compran pipas\"},{\"id\":\"tfqajfgkmne5\",\"kind\":\"effect\",\"text\":\"Gastan un quinto de su ingreso\"},{\"id\":\"5hqshzbvhefw\",\"kind\":\"cause\",\"text\":\"Nadie repara la bomba: no hay refacciones\"}],\"note\":\"\"},{\"edges\":[[\"5nsqspkn27se\",\"tum5ydakvs94\"],[\"xz5rcgbwqv4x\",\"5nsqspkn27se\"],[\"uuvdzj3d9ged\",\"5nsqspkn27se\"],[\"kyqvknwnhk4e\",\"5nsqspkn27se\"],[\"32h7wg8c5sqx\",\"5nsqspkn27se\"],[\"tum5ydakvs94\",\"tfqajfgkmne5\"],[\"5hqshzbvhefw\",\"5nsqspkn27se\"],[\"5hqshzbvhefw\",\"kyqvknwnhk4e\"]],\"kind\":\"objective\",\"nodes\":[{\"id\":\"5nsqspkn27se\",\"kind\":\"core\",\"text\":\"El agua llega todo el día\"},{\"id\":\"xz5rcgbwqv4x\",\"kind\":\"means\",\"text\":\"Se avisa de los cortes\"},{\"id\":\"uuvdzj3d9ged\",\"kind\":\"means\",\"text\":\"\"},{\"id\":\"kyqvknwnhk4e\",\"kind\":\"means\",\"text\":\"La bomba funciona bien\"},{\"id\":\"32h7wg8c5sqx\",\"kind\":\"means\",\"text\":\"Menos fugas por tubería vieja\"},{\"id\":\"tum5ydakvs94\",\"kind\":\"end\",\"text\":\"Las familias ya no compran pipas\"},{\"id\":\"tfqajfgkmne5\",\"kind\":\"end\",\"text\":\"\"},{\"id\":\"5hqshzbvhefw\",\"kind\":\"means\",\"text\":\"\"}],\"note\":\"\"}],\"version\":1}","fingerprint":"4fdadf236b5e635521e07750ad8988607beeb89ccc5a761b92eeea823322d9c9","previous":"","sealed":"2026-11-27T17:23:44Z","place":311}','ecn7ph3jjdbu33uh',1.7958002241260886192e+09,1,NULL);
INSERT INTO "events" VALUES(330,'wbt72k3etun2',313,'et6vctfrj9uwf4h4zbmk','NextVersionBegun','{"card":"7wk5tph52x3u"}','ecn7ph3jjdbu33uh',1795800224.12857,1,NULL);
INSERT INTO "events" VALUES(331,'wbt72k3etun2',314,'mh92d2pbxpqyhx53qegn','CardWithdrawn','{"card":"7wk5tph52x3u","reason":"La comisión salió"}','ecn7ph3jjdbu33uh',1.79580022413079071043e+09,1,NULL);
INSERT INTO "events" VALUES(332,'wbt72k3etun2',315,'3fs2f2w42g82785kz9p7','CardTakenUp','{"card":"7wk5tph52x3u"}','ecn7ph3jjdbu33uh',1.79580022413680863383e+09,1,NULL);
INSERT INTO "events" VALUES(333,'wbt72k3etun2',316,'3nwubs5bd8nstcgr5uvp','StageClosed','{"stage":"commitment_card"}','ecn7ph3jjdbu33uh',1.79580022414058375354e+09,1,NULL);
INSERT INTO "events" VALUES(334,'wbt72k3etun2',317,'kcczqq8xpevwe5nhycu3','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','ecn7ph3jjdbu33uh',1.7958002241461565495e+09,1,NULL);
INSERT INTO "events" VALUES(335,'wbt72k3etun2',318,'e2za5pk4k9cjmtm2b9uh','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','ecn7ph3jjdbu33uh',1.79580022415228962896e+09,1,NULL);
INSERT INTO "events" VALUES(336,'wbt72k3etun2',319,'u36ybkvy3tq3yc9m5gh8','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','ecn7ph3jjdbu33uh',1.79580022416589474678e+09,1,NULL);
INSERT INTO "events" VALUES(337,'wbt72k3etun2',320,'dg3w2mj7hvyjkpxfk96j','RightSet','{"stage":"problem_tree","before":"edit","after":"propose"}','ecn7ph3jjdbu33uh',1.79580022417060804372e+09,1,NULL);
INSERT INTO "events" VALUES(338,'wbt72k3etun2',321,'cn4kdp87zgqp5k5uww4q','WorkGivenOut','{"before":true,"after":false}','ecn7ph3jjdbu33uh',1.79580022417282772059e+09,1,NULL);
INSERT INTO "events" VALUES(339,'wbt72k3etun2',322,'hn2xy7ju6nhrfwc8dx6r','ProposalMade','{"proposal":"zfsfna2ndbja","intent":"add_cause","data":"{\"of\": \"5nsqspkn27se\", \"text\": \"No hay presupuesto\"}","author":"yccgkgwatmykbcfw","sector":"government","stage":"problem_tree","order":1,"at":1795800224.1768634}','yccgkgwatmykbcfw',1.79580022417700433737e+09,1,NULL);
INSERT INTO "events" VALUES(340,'wbt72k3etun2',323,'jnseqnwgmwsrtxyth4jt','ProposalMade','{"proposal":"8d5x985mb5vc","intent":"add_cause","data":"{\"of\": \"5nsqspkn27se\", \"text\": \"No hay voluntad\"}","author":"yccgkgwatmykbcfw","sector":"government","stage":"problem_tree","order":2,"at":1795800224.1800706}','yccgkgwatmykbcfw',1.79580022418011927597e+09,1,NULL);
INSERT INTO "events" VALUES(341,'wbt72k3etun2',324,'jeen3y8ek3qk9tvttz79','ProposalMade','{"proposal":"prhsxt3d56u7","intent":"add_cause","data":"{\"of\": \"5nsqspkn27se\", \"text\": \"Nadie paga\"}","author":"yccgkgwatmykbcfw","sector":"government","stage":"problem_tree","order":3,"at":1795800224.1823583}','yccgkgwatmykbcfw',1.79580022418239927291e+09,1,NULL);
INSERT INTO "events" VALUES(342,'wbt72k3etun2',325,'hsce646dnmv8eqmqbdqx','ScribeAppointed','{"person":"ask6yxsu7fc2j5kw"}','ecn7ph3jjdbu33uh',1.79580022418438124652e+09,1,NULL);
INSERT INTO "events" VALUES(343,'wbt72k3etun2',326,'4g9dmaatb9jywgv3625s','ProposalSettled','{"proposal":"zfsfna2ndbja","before":{"state":"waiting","reason":""},"after":{"state":"accepted","reason":""}}','ask6yxsu7fc2j5kw',1.7958002241867382526e+09,1,NULL);
INSERT INTO "events" VALUES(344,'wbt72k3etun2',327,'4g9dmaatb9jywgv3625s','CauseAdded','{"node":"v8r5pkgcuaqh","text":"No hay presupuesto","effect":"5nsqspkn27se","order":17}','ask6yxsu7fc2j5kw',1.7958002241867382526e+09,1,NULL);
INSERT INTO "events" VALUES(345,'wbt72k3etun2',328,'m4p5nma3356ru2uw36fd','ProposalSettled','{"proposal":"8d5x985mb5vc","before":{"state":"waiting","reason":""},"after":{"state":"declined","reason":"Es una opinión"}}','ecn7ph3jjdbu33uh',1.79580022419413304324e+09,1,NULL);
INSERT INTO "events" VALUES(346,'wbt72k3etun2',329,'z2kzwn2q5gxp7ah498fg','ProposalSettled','{"proposal":"prhsxt3d56u7","before":{"state":"waiting","reason":""},"after":{"state":"withdrawn","reason":""}}','yccgkgwatmykbcfw',1.79580022419614219663e+09,1,NULL);
INSERT INTO "events" VALUES(347,'wbt72k3etun2',330,'s9bsee7jej5k7qrd6djz','ScribeReleased','{"person":"ask6yxsu7fc2j5kw"}','ecn7ph3jjdbu33uh',1.79580022419810891149e+09,1,NULL);
INSERT INTO "events" VALUES(348,'wbt72k3etun2',331,'6br93vga3adgpvwppgrs','BranchLocked','{"node":"xz5rcgbwqv4x","reason":"Ya se acordó"}','ecn7ph3jjdbu33uh',1.79580022420021677021e+09,1,NULL);
INSERT INTO "events" VALUES(349,'wbt72k3etun2',332,'3c782gkx3vwkpc238t3m','BranchLocked','{"node":"tum5ydakvs94","reason":""}','ecn7ph3jjdbu33uh',1.79580022420227098465e+09,1,NULL);
INSERT INTO "events" VALUES(350,'wbt72k3etun2',333,'38evjrnsu8qyrw4hfkrk','BranchUnlocked','{"node":"tum5ydakvs94"}','ecn7ph3jjdbu33uh',1.79580022420970821387e+09,1,NULL);
INSERT INTO "events" VALUES(351,'wbt72k3etun2',334,'83ba7ybsuqarnqkqwb6c','VersionNamed','{"version":"bymq7wgebdtw","name":"","reason":"stage","about":"problem_tree","at_version":333,"at":1795800224.2139375,"order":6,"digest":"ea6b339cc74831be16489906ff005cd5","by":null}','ecn7ph3jjdbu33uh',1.79580022421401882173e+09,1,NULL);
INSERT INTO "events" VALUES(352,'wbt72k3etun2',335,'83ba7ybsuqarnqkqwb6c','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','ecn7ph3jjdbu33uh',1.79580022421401882173e+09,1,NULL);
INSERT INTO "events" VALUES(353,'wbt72k3etun2',336,'46xxjs74cgt6b8hy4c82','WallShown','{"mode":"card","stage":"commitment_card","node":"5nsqspkn27se","page":1,"order":"written"}','ecn7ph3jjdbu33uh',1.79580022421961665152e+09,1,NULL);
INSERT INTO "events" VALUES(354,'wbt72k3etun2',337,'2h274ae66svrtngkwmtb','WallFrozen','{"at_version":336}','ecn7ph3jjdbu33uh',1.79580022422299909589e+09,1,NULL);
INSERT INTO "events" VALUES(355,'wbt72k3etun2',338,'8h8xhp6kjy9965rskpq6','EverybodyBrought','{"call":1,"stage":"commitment_card","node":"5nsqspkn27se"}','ecn7ph3jjdbu33uh',1795800224.23166,1,NULL);
INSERT INTO "events" VALUES(356,'wbt72k3etun2',339,'j5ebrwtazwjhyh6t22yh','WallBlanked','{}','ecn7ph3jjdbu33uh',1.79580022423770284652e+09,1,NULL);
INSERT INTO "events" VALUES(357,'wbt72k3etun2',340,'bm2xgvcuvam7wy2dch77','WallUncovered','{}','ecn7ph3jjdbu33uh',1.79580022424030470848e+09,1,NULL);
INSERT INTO "events" VALUES(358,'wbt72k3etun2',341,'n9w52fwm39w5xfakndh6','WallReleased','{}','ecn7ph3jjdbu33uh',1.7958002242466416359e+09,1,NULL);
INSERT INTO "events" VALUES(359,'dqj72czjg7d6',18,'gxuurwgn65s7kgdeefuv','NoticeWorded','{"before":{"text":"","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','ecn7ph3jjdbu33uh',1.79580022425369167328e+09,1,NULL);
INSERT INTO "events" VALUES(360,'dqj72czjg7d6',19,'qy77ymfrqurny6p67da5','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]}}','ecn7ph3jjdbu33uh',1.79580022425632381444e+09,1,NULL);
INSERT INTO "events" VALUES(361,'dqj72czjg7d6',20,'xpyynezu848758te69dg','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','ecn7ph3jjdbu33uh',1.79580022425847506519e+09,1,NULL);
INSERT INTO "events" VALUES(362,'dqj72czjg7d6',21,'bje5fn3ej8pumvsy25hu','NamesErased','{"called":"Persona"}','ecn7ph3jjdbu33uh',1.79580022426188945765e+09,1,NULL);
INSERT INTO "events" VALUES(363,'wbt72k3etun2',342,'bje5fn3ej8pumvsy25hu','HandwritingErased','{}',NULL,1.79580022426188945765e+09,1,NULL);
INSERT INTO "events" VALUES(364,'wbt72k3etun2',343,'4e3e9emskuxpe3xaqwrx','RuleChosen','{"stage":"viewpoints","on":true}','ecn7ph3jjdbu33uh',1.79580022428117346759e+09,1,NULL);
INSERT INTO "events" VALUES(365,'wbt72k3etun2',344,'aqv6fy4twexrf38s8ufd','StageMoved','{"stage":"viewpoints","open":true,"before_stage":"commitment_card","before_open":false}','ecn7ph3jjdbu33uh',1.79580022429322361948e+09,1,NULL);
INSERT INTO "events" VALUES(366,'wbt72k3etun2',345,'aqv6fy4twexrf38s8ufd','SittingOpened','{"sitting":"frxybsxe7h4xqp5m","stage":"viewpoints","at":1795800224.2931406,"again":false}','ecn7ph3jjdbu33uh',1.79580022429322361948e+09,1,NULL);
INSERT INTO "events" VALUES(367,'wbt72k3etun2',346,'~frxybsxe.4f8cfdc149fec26468802c14','ReadinessSaid','{"person":"~frxybsxe.cd1de882d296939736d6e6c1","about":"viewpoints","ready":true}',NULL,1.79580022429314064983e+09,1,'~frxybsxe.417e68c7aa782caad9dc940d');
INSERT INTO "events" VALUES(368,'wbt72k3etun2',347,'~frxybsxe.79333099bf556579220a81c6','AnswerGiven','{"answer":"95qp2vgbfctm","question":"shows","author":null,"sector":"people","text":"Faltan planos","order":4,"caucus":true}',NULL,1.79580022429314064983e+09,1,'~frxybsxe.c40daf8f14fbcfd21367771e');
INSERT INTO "events" VALUES(369,'wbt72k3etun2',348,'~frxybsxe.5051c55a5218dd1014a5166e','PositionTaken','{"answer":"95qp2vgbfctm","person":null,"sector":"academia","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Faltan planos"},"caucus":true}',NULL,1.79580022429314064983e+09,1,'~frxybsxe.a49fdff2da08340a935395c0');
INSERT INTO "events" VALUES(370,'wbt72k3etun2',349,'ummzcpfcx9wfn78nc2km','SittingClosed','{"sitting":"frxybsxe7h4xqp5m"}','ecn7ph3jjdbu33uh',1.79580022431843328478e+09,1,NULL);
INSERT INTO "events" VALUES(371,'wbt72k3etun2',350,'ummzcpfcx9wfn78nc2km','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"viewpoints","before_open":true}','ecn7ph3jjdbu33uh',1.79580022431843328478e+09,1,NULL);
CREATE TABLE expected (
	grp VARCHAR(40) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	people TEXT NOT NULL, 
	PRIMARY KEY (grp)
);
CREATE TABLE formats (
	number INTEGER NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "formats" VALUES(1);
CREATE TABLE keys (
	"key" VARCHAR(40) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	person VARCHAR(40), 
	name VARCHAR(200) NOT NULL, 
	made FLOAT NOT NULL, 
	until FLOAT, 
	used FLOAT, 
	PRIMARY KEY ("key"), 
	UNIQUE (digest)
);
CREATE TABLE migrations (
	number INTEGER NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "migrations" VALUES(1,'create_tables',1.79580022149838209157e+09);
INSERT INTO "migrations" VALUES(2,'number_formats',1.79580022149919581414e+09);
INSERT INTO "migrations" VALUES(3,'end_badges',1.79580022149946451183e+09);
INSERT INTO "migrations" VALUES(4,'note_arrivals',1.79580022149962592126e+09);
INSERT INTO "migrations" VALUES(5,'govern_people',1.79580022149989819522e+09);
INSERT INTO "migrations" VALUES(6,'make_room_for_tags',1.79580022150006151197e+09);
INSERT INTO "migrations" VALUES(7,'keep_days',1.79580022150078773496e+09);
CREATE TABLE operations (
	stream VARCHAR(40) NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (stream, op)
);
INSERT INTO "operations" VALUES('dqj72czjg7d6','8shw38c4rgnebuvh9wc5',1,1);
INSERT INTO "operations" VALUES('dqj72czjg7d6','c3v89kufuhgaz2pmjup5',2,2);
INSERT INTO "operations" VALUES('dqj72czjg7d6','3tvjnhtk26uz778z4rjv',3,3);
INSERT INTO "operations" VALUES('dqj72czjg7d6','6g6mrxptzu8bwbykv57a',4,4);
INSERT INTO "operations" VALUES('dqj72czjg7d6','v3gcetxcya825h7343mz',5,5);
INSERT INTO "operations" VALUES('dqj72czjg7d6','8y5q328kh64tu2enzk5k',6,6);
INSERT INTO "operations" VALUES('dqj72czjg7d6','d7dd8xsydzxfz9xnwmct',7,7);
INSERT INTO "operations" VALUES('dqj72czjg7d6','95mm8yp3vb4k5vkfshuf',8,8);
INSERT INTO "operations" VALUES('dqj72czjg7d6','y355an2wgewdbs4tq8u9',9,9);
INSERT INTO "operations" VALUES('dqj72czjg7d6','bssjpry2gakvqvw7xn97',10,10);
INSERT INTO "operations" VALUES('dqj72czjg7d6','2zqvwbhfsztjaqpabby5',11,11);
INSERT INTO "operations" VALUES('dqj72czjg7d6','pydvm37dydrsv73ketsh',12,12);
INSERT INTO "operations" VALUES('dqj72czjg7d6','tzjjjt3v5e936gpx7an7',13,13);
INSERT INTO "operations" VALUES('dqj72czjg7d6','rqk22wfvtbg3c4dmphhm',14,14);
INSERT INTO "operations" VALUES('dqj72czjg7d6','5r2k3g5wbg5x2p3edd6d',15,15);
INSERT INTO "operations" VALUES('dqj72czjg7d6','znvbq9e2m9pe2746bf4h',16,16);
INSERT INTO "operations" VALUES('wbt72k3etun2','2nkf69qwkrz99kknrnus',1,1);
INSERT INTO "operations" VALUES('wbt72k3etun2','ekmfrkdt397wtwhcca7u',2,2);
INSERT INTO "operations" VALUES('wbt72k3etun2','tqa2pkhj5bfj47dgwd8w',3,3);
INSERT INTO "operations" VALUES('wbt72k3etun2','nebjqmdg5gj28r6husmj',4,4);
INSERT INTO "operations" VALUES('wbt72k3etun2','bjypn8kjfxqd37e6682d',5,5);
INSERT INTO "operations" VALUES('wbt72k3etun2','asakh8tge34cxktvzy4b',6,6);
INSERT INTO "operations" VALUES('wbt72k3etun2','vw65ypgmksqhjre6cpcj',7,7);
INSERT INTO "operations" VALUES('wbt72k3etun2','t3tv4tqxjzvs8dkk6px6',8,8);
INSERT INTO "operations" VALUES('wbt72k3etun2','zdfx43yqdtk9ug55x3qn',9,9);
INSERT INTO "operations" VALUES('wbt72k3etun2','wrucn7trk49smyzgkgv9',10,10);
INSERT INTO "operations" VALUES('wbt72k3etun2','e2qtb9rtmykdaqs6cmhe',11,11);
INSERT INTO "operations" VALUES('wbt72k3etun2','jhfxudstpbsat2jzbs5h',12,12);
INSERT INTO "operations" VALUES('wbt72k3etun2','hpmhe2wc9gjwgdvp5qv7',13,13);
INSERT INTO "operations" VALUES('wbt72k3etun2','cy4uzk7xw9wbhv677wvt',14,14);
INSERT INTO "operations" VALUES('wbt72k3etun2','8mp84r7b8qxxfqs7w4zn',15,15);
INSERT INTO "operations" VALUES('wbt72k3etun2','xkabjcsnfj7k2x453ny6',16,16);
INSERT INTO "operations" VALUES('wbt72k3etun2','2meap6p7chge8nyb3n7y',17,18);
INSERT INTO "operations" VALUES('wbt72k3etun2','kjxgv425hb5gffrnfc92',19,19);
INSERT INTO "operations" VALUES('wbt72k3etun2','cz87jpmgx8uf6zag7r4h',20,20);
INSERT INTO "operations" VALUES('wbt72k3etun2','4d73kv9bu7z5rjwpv5pg',21,21);
INSERT INTO "operations" VALUES('wbt72k3etun2','s5mav3rr729uxff5netz',22,22);
INSERT INTO "operations" VALUES('wbt72k3etun2','993yt9jr3jfbuw92zffk',23,23);
INSERT INTO "operations" VALUES('wbt72k3etun2','rataeamwpgr629c5yp79',24,24);
INSERT INTO "operations" VALUES('wbt72k3etun2','seg2rb3ksextx5fwqbrm',25,25);
INSERT INTO "operations" VALUES('wbt72k3etun2','42q3mvwrwztt7tgjzy4p',26,26);
INSERT INTO "operations" VALUES('wbt72k3etun2','qgramhpwkpzwp7vbchf5',27,27);
INSERT INTO "operations" VALUES('wbt72k3etun2','cywg9cctdzh9twkctqmk',28,28);
INSERT INTO "operations" VALUES('wbt72k3etun2','cvpz4rnvtej3gh4wr5cg',29,29);
INSERT INTO "operations" VALUES('wbt72k3etun2','jyt37yhtbgvpdwdq5znt',30,30);
INSERT INTO "operations" VALUES('wbt72k3etun2','twp5tmnyuthrxu38tph7',31,31);
INSERT INTO "operations" VALUES('wbt72k3etun2','wmadyqfus24pvatnjk58',32,32);
INSERT INTO "operations" VALUES('wbt72k3etun2','pxtwxy9zb5s6f3aq9q93',33,33);
INSERT INTO "operations" VALUES('wbt72k3etun2','6gtas8rt8vnhta8smwv7',34,34);
INSERT INTO "operations" VALUES('wbt72k3etun2','5vetuh48rdm8urz4wjpp',35,35);
INSERT INTO "operations" VALUES('wbt72k3etun2','ft3gsz56gwy4ya7a8kr7',36,37);
INSERT INTO "operations" VALUES('wbt72k3etun2','banb9hwsqkxbsvjjjxke',38,38);
INSERT INTO "operations" VALUES('wbt72k3etun2','5jfqwr24j37yb7vbsf5n',39,39);
INSERT INTO "operations" VALUES('wbt72k3etun2','pph2pk89mta6m6a2kavt',40,40);
INSERT INTO "operations" VALUES('wbt72k3etun2','nj2qbunpayhf48esd6f3',41,41);
INSERT INTO "operations" VALUES('wbt72k3etun2','2a4g8gyukdqun3tyn9kh',42,42);
INSERT INTO "operations" VALUES('wbt72k3etun2','59mghp5q92a66jqjnhch',43,43);
INSERT INTO "operations" VALUES('wbt72k3etun2','aq2as7zhnsfnfdx4mef4',44,44);
INSERT INTO "operations" VALUES('wbt72k3etun2','wes794w9hxhq87knfdkd',45,45);
INSERT INTO "operations" VALUES('wbt72k3etun2','evwj22zrwwevc8bafmne',46,46);
INSERT INTO "operations" VALUES('wbt72k3etun2','dvavn3wjfwfaaftzep56',47,47);
INSERT INTO "operations" VALUES('wbt72k3etun2','84rnyzuga8rwqs839j6p',48,48);
INSERT INTO "operations" VALUES('wbt72k3etun2','ctkt7juja67nee9wfvfy',49,50);
INSERT INTO "operations" VALUES('wbt72k3etun2','bbu2gsr2k6upzg5hz6q5',51,53);
INSERT INTO "operations" VALUES('wbt72k3etun2','84mcyhb7haf7un894t2a',54,56);
INSERT INTO "operations" VALUES('wbt72k3etun2','ckty7fd5jsf5qcfm7me4',57,57);
INSERT INTO "operations" VALUES('wbt72k3etun2','2tws7zxctms76ye92phj',58,58);
INSERT INTO "operations" VALUES('wbt72k3etun2','tx6qsu89x7cjptk2knkg',59,59);
INSERT INTO "operations" VALUES('wbt72k3etun2','tchxn2k39zjvqtwp2nvq',60,60);
INSERT INTO "operations" VALUES('wbt72k3etun2','jq6hsmguh7yzyhakjhya',61,61);
INSERT INTO "operations" VALUES('wbt72k3etun2','5ze7yjmhg9d9nxvybvjc',62,62);
INSERT INTO "operations" VALUES('wbt72k3etun2','ckxwr4vyknsygxpm4pys',63,63);
INSERT INTO "operations" VALUES('wbt72k3etun2','zmjh9q59dgeeytbgjujq',64,64);
INSERT INTO "operations" VALUES('wbt72k3etun2','hcq86pdnrdutj7m75bcq',65,65);
INSERT INTO "operations" VALUES('wbt72k3etun2','c6rdfaj69rvrmnngx3za',66,66);
INSERT INTO "operations" VALUES('wbt72k3etun2','6vxtfxxtdvuyqvjeethj',67,67);
INSERT INTO "operations" VALUES('wbt72k3etun2','ck74bkxfkz4vr4kzree9',68,68);
INSERT INTO "operations" VALUES('wbt72k3etun2','bp2xvbp7n7b4jm23wwap',69,69);
INSERT INTO "operations" VALUES('wbt72k3etun2','zabqnrbtww93jt5dymqf',70,70);
INSERT INTO "operations" VALUES('wbt72k3etun2','ksqpjs6krygmqn8wxdpx',71,72);
INSERT INTO "operations" VALUES('wbt72k3etun2','fchwcam3p9ahsjsdjfcc',73,73);
INSERT INTO "operations" VALUES('wbt72k3etun2','ksp6jcwvctw32c3ytsbd',74,74);
INSERT INTO "operations" VALUES('wbt72k3etun2','vwqrdwjh5uxqgqn56yfc',75,75);
INSERT INTO "operations" VALUES('wbt72k3etun2','ysh4ebeb6rn9r53ez2fg',76,76);
INSERT INTO "operations" VALUES('wbt72k3etun2','brvjn65ukxgp4mjyp3dn',77,78);
INSERT INTO "operations" VALUES('wbt72k3etun2','98dhty3zfsffajxvhtz4',79,80);
INSERT INTO "operations" VALUES('wbt72k3etun2','dy5rys5dqr6wgxjuj3zg',81,82);
INSERT INTO "operations" VALUES('wbt72k3etun2','r3vq6z7aunby69uqs8hk',83,83);
INSERT INTO "operations" VALUES('wbt72k3etun2','u9d2sgj5txnhuksnxbcy',84,84);
INSERT INTO "operations" VALUES('wbt72k3etun2','m72n8sdrjyd2kwdzdgkv',85,87);
INSERT INTO "operations" VALUES('wbt72k3etun2','kscpuxbab34mybnm34ed',88,91);
INSERT INTO "operations" VALUES('wbt72k3etun2','xwvzvwdfzjatmhnspu6f',92,92);
INSERT INTO "operations" VALUES('wbt72k3etun2','rtcvb69rte54n2yudn7t',93,94);
INSERT INTO "operations" VALUES('wbt72k3etun2','wxvzgxu7x8gevdkbzfzf',95,96);
INSERT INTO "operations" VALUES('wbt72k3etun2','59jtcgq5ajrmt6vf4nhe',97,97);
INSERT INTO "operations" VALUES('wbt72k3etun2','xrcvpcrk64v2um8mu62z',98,98);
INSERT INTO "operations" VALUES('wbt72k3etun2','zhn43ga97fb5wvd3c4cd',99,99);
INSERT INTO "operations" VALUES('wbt72k3etun2','kkyypr9vxf47nfjqb6e2',100,100);
INSERT INTO "operations" VALUES('wbt72k3etun2','ca8fk2ctneecvf7sn8eu',101,101);
INSERT INTO "operations" VALUES('wbt72k3etun2','7d28u5nuvn24fstwc8f7',102,102);
INSERT INTO "operations" VALUES('wbt72k3etun2','pxy6sw4c595y7n9935ya',103,103);
INSERT INTO "operations" VALUES('wbt72k3etun2','cnq45ss6zm4ykq7usxcy',104,104);
INSERT INTO "operations" VALUES('wbt72k3etun2','45rn8ug8gt9kgkz85fwx',105,105);
INSERT INTO "operations" VALUES('wbt72k3etun2','m8x4yq5a7j6hx95qjz4c',106,106);
INSERT INTO "operations" VALUES('wbt72k3etun2','j4gn74uv57h93n94fbqs',107,107);
INSERT INTO "operations" VALUES('wbt72k3etun2','3dqwc5b9brrqzrd8zz5t',108,108);
INSERT INTO "operations" VALUES('wbt72k3etun2','mshfcephd749da2c6zjz',109,109);
INSERT INTO "operations" VALUES('wbt72k3etun2','62v7auzkbwcn26j6d7qb',110,110);
INSERT INTO "operations" VALUES('wbt72k3etun2','fa3wjdy5fumpx2papy4g',111,111);
INSERT INTO "operations" VALUES('wbt72k3etun2','r8nqq7c8bp7uzzffrp7j',112,112);
INSERT INTO "operations" VALUES('wbt72k3etun2','6cqk3u7hbbarphch5bz3',113,113);
INSERT INTO "operations" VALUES('wbt72k3etun2','nm3j4z9dkptytqz68smv',114,114);
INSERT INTO "operations" VALUES('wbt72k3etun2','pm8k33ecuwtgjac7zd5h',115,115);
INSERT INTO "operations" VALUES('wbt72k3etun2','jajjtws65rmqygnjzfjb',116,116);
INSERT INTO "operations" VALUES('wbt72k3etun2','btckwrah3e6mp4jtkc6e',117,117);
INSERT INTO "operations" VALUES('wbt72k3etun2','jcrgertq6qhrdy6gfyr2',118,118);
INSERT INTO "operations" VALUES('wbt72k3etun2','8z6325ttjq4eyxjesvaf',119,119);
INSERT INTO "operations" VALUES('wbt72k3etun2','pwsxqbtnmppczrp5wn89',120,120);
INSERT INTO "operations" VALUES('wbt72k3etun2','gstny4ch2d5fv9psqecg',121,121);
INSERT INTO "operations" VALUES('wbt72k3etun2','btrj4mapemsb68t89d96',122,122);
INSERT INTO "operations" VALUES('wbt72k3etun2','9nn8e79b5dcxgm3t66p4',123,123);
INSERT INTO "operations" VALUES('wbt72k3etun2','7v95xgrprdke89x9hb57',124,124);
INSERT INTO "operations" VALUES('wbt72k3etun2','5dfvyxhk9evcu6g7eh9r',125,125);
INSERT INTO "operations" VALUES('wbt72k3etun2','jz8za7xzmqq6m75svs3c',126,126);
INSERT INTO "operations" VALUES('wbt72k3etun2','ap7yy82hkszntwjpqcxf',127,127);
INSERT INTO "operations" VALUES('wbt72k3etun2','z3rynnf3wpukeaghjk6j',128,128);
INSERT INTO "operations" VALUES('wbt72k3etun2','qxqmqm5uz79vsvdertws',129,130);
INSERT INTO "operations" VALUES('wbt72k3etun2','sn3uvfekns3b5gjv4nej',131,133);
INSERT INTO "operations" VALUES('wbt72k3etun2','8vuvgtm28whhstmwhgy9',134,136);
INSERT INTO "operations" VALUES('wbt72k3etun2','epvacdvedx5uf6jqp4ab',137,140);
INSERT INTO "operations" VALUES('wbt72k3etun2','vggd5u8eb9qq9vfcpxs2',141,142);
INSERT INTO "operations" VALUES('wbt72k3etun2','68wh8zrwf9e5t5gxcaj6',143,145);
INSERT INTO "operations" VALUES('wbt72k3etun2','cu7xmr9pvmfhbu9xwqvb',146,147);
INSERT INTO "operations" VALUES('wbt72k3etun2','fymnsxm5e3b8fzm3rj5q',148,150);
INSERT INTO "operations" VALUES('wbt72k3etun2','jsxvdcrcet8baq4jzddp',151,153);
INSERT INTO "operations" VALUES('wbt72k3etun2','rh4vsmvy3csbnavahcvr',154,155);
INSERT INTO "operations" VALUES('wbt72k3etun2','rwt5wmktz4evkkvbb8au',156,156);
INSERT INTO "operations" VALUES('wbt72k3etun2','8gqusfevbdz3v6uk5c4w',157,157);
INSERT INTO "operations" VALUES('wbt72k3etun2','v5yr566j2wj4n8ek43se',158,158);
INSERT INTO "operations" VALUES('wbt72k3etun2','rqfdzghwzzvs93vncdes',159,159);
INSERT INTO "operations" VALUES('wbt72k3etun2','7u39ya52qwx5nvam337c',160,160);
INSERT INTO "operations" VALUES('wbt72k3etun2','7p7563hkexyqjukd7r7w',161,161);
INSERT INTO "operations" VALUES('wbt72k3etun2','ak3py33vmqj59n4wduux',162,162);
INSERT INTO "operations" VALUES('wbt72k3etun2','wr9rr83b8y6x8hgygdbf',163,163);
INSERT INTO "operations" VALUES('wbt72k3etun2','7cvjwfywq5ca6y5jnhdf',164,164);
INSERT INTO "operations" VALUES('wbt72k3etun2','6j7b3j4ec75tzeddzjwj',165,165);
INSERT INTO "operations" VALUES('wbt72k3etun2','z42tpj6rcad2g5h9usds',166,166);
INSERT INTO "operations" VALUES('wbt72k3etun2','67rb8zqw9q7eu2qxukjp',167,167);
INSERT INTO "operations" VALUES('wbt72k3etun2','z5sabh32y88x2wg23xhr',168,169);
INSERT INTO "operations" VALUES('wbt72k3etun2','mvbuqdyxuu2juk6ccr2h',170,170);
INSERT INTO "operations" VALUES('wbt72k3etun2','xawttsssvqdwbhaypgfs',171,172);
INSERT INTO "operations" VALUES('wbt72k3etun2','tddwmu6zfr3a7rkj9as8',173,173);
INSERT INTO "operations" VALUES('wbt72k3etun2','s8qu6r3995gvcpvsxft9',174,174);
INSERT INTO "operations" VALUES('wbt72k3etun2','5gser9j5mt8zh9bejmr7',175,175);
INSERT INTO "operations" VALUES('wbt72k3etun2','yw5en7z5tpznmq9zb5xk',176,176);
INSERT INTO "operations" VALUES('wbt72k3etun2','spgru934pv72np3u39vt',177,178);
INSERT INTO "operations" VALUES('wbt72k3etun2','vycmgzx9eqa2afxtvkf3',179,179);
INSERT INTO "operations" VALUES('wbt72k3etun2','4t3ujsgvppfy59tjms7a',180,181);
INSERT INTO "operations" VALUES('wbt72k3etun2','dkemerun3pwp5arweyvd',182,184);
INSERT INTO "operations" VALUES('wbt72k3etun2','s2hr5rk59xj5nuvp3evg',185,187);
INSERT INTO "operations" VALUES('wbt72k3etun2','dcssg8569nqzqrppn9j7',188,188);
INSERT INTO "operations" VALUES('wbt72k3etun2','9p85syfkue344xm4sqpm',189,190);
INSERT INTO "operations" VALUES('wbt72k3etun2','3xfaeu3tk84yaay6xfyb',191,191);
INSERT INTO "operations" VALUES('wbt72k3etun2','kzwkynhu7wr4jv3sc3tk',192,192);
INSERT INTO "operations" VALUES('wbt72k3etun2','cucc5p3jyj77eksn6v7s',193,193);
INSERT INTO "operations" VALUES('wbt72k3etun2','hxvbver9hzwvkd57vk6q',194,194);
INSERT INTO "operations" VALUES('wbt72k3etun2','h8wcmfwhrhdycsmyhj36',195,196);
INSERT INTO "operations" VALUES('wbt72k3etun2','ypf2hfpwptefcqhdp6d6',197,203);
INSERT INTO "operations" VALUES('wbt72k3etun2','uef4nhhhagjrme4j3mj7',204,204);
INSERT INTO "operations" VALUES('wbt72k3etun2','2cdnf9y8ruj4xdaqaky2',205,205);
INSERT INTO "operations" VALUES('wbt72k3etun2','uryfjyudtmbuhyagny2m',206,207);
INSERT INTO "operations" VALUES('wbt72k3etun2','6ptcptvgyrvdu25scqjk',208,209);
INSERT INTO "operations" VALUES('wbt72k3etun2','mbtxnj7nvzdpmptw2h8z',210,211);
INSERT INTO "operations" VALUES('wbt72k3etun2','pgxt8sfqq5mznhqb7ajz',212,212);
INSERT INTO "operations" VALUES('wbt72k3etun2','gq2ytynw5mrehe7bxjk5',213,213);
INSERT INTO "operations" VALUES('wbt72k3etun2','6r8bum4yzfq643qmbngq',214,214);
INSERT INTO "operations" VALUES('wbt72k3etun2','wka95qckh7wqwa2xg778',215,215);
INSERT INTO "operations" VALUES('wbt72k3etun2','gp6z5p7msrs3523kkj2d',216,216);
INSERT INTO "operations" VALUES('wbt72k3etun2','cfydzjcahcmbqvmwhukp',217,217);
INSERT INTO "operations" VALUES('wbt72k3etun2','cpw2u2z4zbb28dknb2en',218,218);
INSERT INTO "operations" VALUES('wbt72k3etun2','xneyk69bcmwvdkjy3d22',219,219);
INSERT INTO "operations" VALUES('wbt72k3etun2','snf7f5uuvez59uw2h7nw',220,220);
INSERT INTO "operations" VALUES('wbt72k3etun2','mqsdter25qwrhuq3tb2h',221,221);
INSERT INTO "operations" VALUES('wbt72k3etun2','muk24yv3f5swwb6pr7yg',222,222);
INSERT INTO "operations" VALUES('wbt72k3etun2','vkm9er8fykwqaw8a8vg2',223,223);
INSERT INTO "operations" VALUES('wbt72k3etun2','jwj2ydzma4kn82zzpsds',224,224);
INSERT INTO "operations" VALUES('wbt72k3etun2','zka5kz69bqmjfzg25fud',225,225);
INSERT INTO "operations" VALUES('wbt72k3etun2','s725p6gfjfuehv6vj6hk',226,226);
INSERT INTO "operations" VALUES('wbt72k3etun2','w393k7euwseuwx7ny53n',227,227);
INSERT INTO "operations" VALUES('wbt72k3etun2','g4mvpa6vacc4dgxjb8gm',228,228);
INSERT INTO "operations" VALUES('wbt72k3etun2','mh4qymca4ws9uhw23trp',229,229);
INSERT INTO "operations" VALUES('wbt72k3etun2','crvyewnmhknjpj5r7f79',230,230);
INSERT INTO "operations" VALUES('wbt72k3etun2','g9rjb8qbtr23vhkrpawd',231,231);
INSERT INTO "operations" VALUES('wbt72k3etun2','yc88bgxgh48dyayjy5t6',232,232);
INSERT INTO "operations" VALUES('wbt72k3etun2','vfx4bfurerhp7va3am57',233,233);
INSERT INTO "operations" VALUES('wbt72k3etun2','j4f8d6xzw72xbhpytk9p',234,234);
INSERT INTO "operations" VALUES('wbt72k3etun2','u32zkdnwa8z2qmt9jvem',235,235);
INSERT INTO "operations" VALUES('wbt72k3etun2','mj6zbv4dcr83twczkwde',236,236);
INSERT INTO "operations" VALUES('wbt72k3etun2','72keth2kcuqjz999zfsw',237,237);
INSERT INTO "operations" VALUES('wbt72k3etun2','ym5y2yupu7jnpkbne8kv',238,238);
INSERT INTO "operations" VALUES('wbt72k3etun2','wchfvd63a6uxsb6wvjgk',239,241);
INSERT INTO "operations" VALUES('wbt72k3etun2','zr6kugw4c7pbjkehmgs8',242,242);
INSERT INTO "operations" VALUES('wbt72k3etun2','grvcsmees9bxugzz9jtd',243,243);
INSERT INTO "operations" VALUES('wbt72k3etun2','cwwfm6zee5fsku52gbdr',244,244);
INSERT INTO "operations" VALUES('wbt72k3etun2','uh8a5tw3ntdyrbmd6njd',245,245);
INSERT INTO "operations" VALUES('wbt72k3etun2','crkx6nyfpexs9yc34up7',246,246);
INSERT INTO "operations" VALUES('wbt72k3etun2','8f99z5yqfx6ycdmf7wu7',247,247);
INSERT INTO "operations" VALUES('wbt72k3etun2','bz986ubgg45da5pa95u9',248,248);
INSERT INTO "operations" VALUES('wbt72k3etun2','yee2c4xaueyuwpcp3b4d',249,251);
INSERT INTO "operations" VALUES('wbt72k3etun2','g3x2g4edg2czxcq4pz2d',252,252);
INSERT INTO "operations" VALUES('wbt72k3etun2','gu542y2vz7krzsewkbbg',253,253);
INSERT INTO "operations" VALUES('wbt72k3etun2','ndb2unktw2a3nftjnbss',254,254);
INSERT INTO "operations" VALUES('wbt72k3etun2','ppfxz63jgytrr3ye7jfw',255,255);
INSERT INTO "operations" VALUES('wbt72k3etun2','jt45n5fsatdkwx2bbtuj',256,256);
INSERT INTO "operations" VALUES('wbt72k3etun2','rjkjcgkqwnnrwduuvw9v',257,257);
INSERT INTO "operations" VALUES('wbt72k3etun2','ve9zxxytxhktxusr98wz',258,258);
INSERT INTO "operations" VALUES('wbt72k3etun2','7wuxs3ksqv4sqfj5tptr',259,259);
INSERT INTO "operations" VALUES('wbt72k3etun2','6q93reshpfudkuhvzrqm',260,260);
INSERT INTO "operations" VALUES('wbt72k3etun2','5g6z95mcp2hy8stm7ftx',261,261);
INSERT INTO "operations" VALUES('wbt72k3etun2','ttr6eryqxgfaxkramswh',262,262);
INSERT INTO "operations" VALUES('wbt72k3etun2','umvkpgem3jw4c99nxz6n',263,263);
INSERT INTO "operations" VALUES('wbt72k3etun2','zz72fr2pvadu98xj4fun',264,264);
INSERT INTO "operations" VALUES('wbt72k3etun2','snfpp36kcprf9xjtcqw5',265,265);
INSERT INTO "operations" VALUES('wbt72k3etun2','f3t39zq5ybmfh52c9pf8',266,266);
INSERT INTO "operations" VALUES('wbt72k3etun2','b9hchscwm9tf4zqz4u9c',267,267);
INSERT INTO "operations" VALUES('wbt72k3etun2','uh98thavsfue8v648k5f',268,268);
INSERT INTO "operations" VALUES('wbt72k3etun2','mbnz4fwejxmhv66sgm23',269,269);
INSERT INTO "operations" VALUES('wbt72k3etun2','u4588a6vad7wek2vkh7h',270,271);
INSERT INTO "operations" VALUES('wbt72k3etun2','vz34vn9p3jjkuq7kva67',272,272);
INSERT INTO "operations" VALUES('wbt72k3etun2','62asva54twyvey9tq2fq',273,273);
INSERT INTO "operations" VALUES('wbt72k3etun2','md393u3zhtn7hfu2mhha',274,274);
INSERT INTO "operations" VALUES('wbt72k3etun2','f3br4b2jy937f98mf8d9',275,275);
INSERT INTO "operations" VALUES('wbt72k3etun2','2dpac7ys3p5heacwys2g',276,276);
INSERT INTO "operations" VALUES('wbt72k3etun2','mttarsu4zsdw26gc9e4k',277,277);
INSERT INTO "operations" VALUES('wbt72k3etun2','4zz65gme7bydqaj9rngk',278,279);
INSERT INTO "operations" VALUES('wbt72k3etun2','jajrb2zk9h9rs2zqyu5b',280,280);
INSERT INTO "operations" VALUES('wbt72k3etun2','q6nd2gvff89k7txrbv55',281,281);
INSERT INTO "operations" VALUES('wbt72k3etun2','athq8c3mf6sv8wsc7jjz',282,282);
INSERT INTO "operations" VALUES('wbt72k3etun2','m42d2bytsq5dywtm369e',283,283);
INSERT INTO "operations" VALUES('wbt72k3etun2','k6hkp27u84hvqmmnqwba',284,284);
INSERT INTO "operations" VALUES('wbt72k3etun2','4xs3s5xkp5v66zmvnd9s',285,285);
INSERT INTO "operations" VALUES('wbt72k3etun2','2wdqvepcpxfyeh64xknf',286,287);
INSERT INTO "operations" VALUES('wbt72k3etun2','6v27heknqhekb32un9ht',288,289);
INSERT INTO "operations" VALUES('wbt72k3etun2','bec42qqseycu83sdgjx3',290,290);
INSERT INTO "operations" VALUES('wbt72k3etun2','jewcvjy778euk8k2h3sj',291,291);
INSERT INTO "operations" VALUES('wbt72k3etun2','usy4vsnq3w2memvyv7wy',292,292);
INSERT INTO "operations" VALUES('wbt72k3etun2','n5cu7cznzexxfz4zgkqa',293,293);
INSERT INTO "operations" VALUES('wbt72k3etun2','wbgwjvdvttahwe2bd8vj',294,294);
INSERT INTO "operations" VALUES('wbt72k3etun2','qwhfzgx4xnpajncunkeg',295,295);
INSERT INTO "operations" VALUES('wbt72k3etun2','esc78wsvsqxrry3puuds',296,296);
INSERT INTO "operations" VALUES('wbt72k3etun2','9u26wmqduw35u9kbkhmn',297,297);
INSERT INTO "operations" VALUES('wbt72k3etun2','pdxcdmwwf885ujg5zsb3',298,298);
INSERT INTO "operations" VALUES('wbt72k3etun2','vdx2638fh6aakr7n598c',299,299);
INSERT INTO "operations" VALUES('dqj72czjg7d6','jknwxeuwd2czaayqwn3x',17,17);
INSERT INTO "operations" VALUES('wbt72k3etun2','jknwxeuwd2czaayqwn3x',300,300);
INSERT INTO "operations" VALUES('wbt72k3etun2','f9sz2jv5yajzwuzwz7e2',301,301);
INSERT INTO "operations" VALUES('wbt72k3etun2','c53rqtv929txmazsvezn',302,303);
INSERT INTO "operations" VALUES('wbt72k3etun2','z6f6pgnke3bew62uct8t',304,304);
INSERT INTO "operations" VALUES('wbt72k3etun2','ax75jjjhpwsu7k5f968a',305,306);
INSERT INTO "operations" VALUES('wbt72k3etun2','7g6hdcw73v55bge9x2mm',307,307);
INSERT INTO "operations" VALUES('wbt72k3etun2','5tfqkw8b39p4tfxae24m',308,308);
INSERT INTO "operations" VALUES('wbt72k3etun2','r37fa6c4jwutf5wr34x3',309,309);
INSERT INTO "operations" VALUES('wbt72k3etun2','8eq4p3tt7ztfccrhg43r',310,311);
INSERT INTO "operations" VALUES('wbt72k3etun2','nxyqq5kjc84pny3796jm',312,312);
INSERT INTO "operations" VALUES('wbt72k3etun2','et6vctfrj9uwf4h4zbmk',313,313);
INSERT INTO "operations" VALUES('wbt72k3etun2','mh92d2pbxpqyhx53qegn',314,314);
INSERT INTO "operations" VALUES('wbt72k3etun2','3fs2f2w42g82785kz9p7',315,315);
INSERT INTO "operations" VALUES('wbt72k3etun2','3nwubs5bd8nstcgr5uvp',316,316);
INSERT INTO "operations" VALUES('wbt72k3etun2','kcczqq8xpevwe5nhycu3',317,317);
INSERT INTO "operations" VALUES('wbt72k3etun2','e2za5pk4k9cjmtm2b9uh',318,318);
INSERT INTO "operations" VALUES('wbt72k3etun2','u36ybkvy3tq3yc9m5gh8',319,319);
INSERT INTO "operations" VALUES('wbt72k3etun2','dg3w2mj7hvyjkpxfk96j',320,320);
INSERT INTO "operations" VALUES('wbt72k3etun2','cn4kdp87zgqp5k5uww4q',321,321);
INSERT INTO "operations" VALUES('wbt72k3etun2','hn2xy7ju6nhrfwc8dx6r',322,322);
INSERT INTO "operations" VALUES('wbt72k3etun2','jnseqnwgmwsrtxyth4jt',323,323);
INSERT INTO "operations" VALUES('wbt72k3etun2','jeen3y8ek3qk9tvttz79',324,324);
INSERT INTO "operations" VALUES('wbt72k3etun2','hsce646dnmv8eqmqbdqx',325,325);
INSERT INTO "operations" VALUES('wbt72k3etun2','4g9dmaatb9jywgv3625s',326,327);
INSERT INTO "operations" VALUES('wbt72k3etun2','m4p5nma3356ru2uw36fd',328,328);
INSERT INTO "operations" VALUES('wbt72k3etun2','z2kzwn2q5gxp7ah498fg',329,329);
INSERT INTO "operations" VALUES('wbt72k3etun2','s9bsee7jej5k7qrd6djz',330,330);
INSERT INTO "operations" VALUES('wbt72k3etun2','6br93vga3adgpvwppgrs',331,331);
INSERT INTO "operations" VALUES('wbt72k3etun2','3c782gkx3vwkpc238t3m',332,332);
INSERT INTO "operations" VALUES('wbt72k3etun2','38evjrnsu8qyrw4hfkrk',333,333);
INSERT INTO "operations" VALUES('wbt72k3etun2','83ba7ybsuqarnqkqwb6c',334,335);
INSERT INTO "operations" VALUES('wbt72k3etun2','46xxjs74cgt6b8hy4c82',336,336);
INSERT INTO "operations" VALUES('wbt72k3etun2','2h274ae66svrtngkwmtb',337,337);
INSERT INTO "operations" VALUES('wbt72k3etun2','8h8xhp6kjy9965rskpq6',338,338);
INSERT INTO "operations" VALUES('wbt72k3etun2','j5ebrwtazwjhyh6t22yh',339,339);
INSERT INTO "operations" VALUES('wbt72k3etun2','bm2xgvcuvam7wy2dch77',340,340);
INSERT INTO "operations" VALUES('wbt72k3etun2','n9w52fwm39w5xfakndh6',341,341);
INSERT INTO "operations" VALUES('dqj72czjg7d6','gxuurwgn65s7kgdeefuv',18,18);
INSERT INTO "operations" VALUES('dqj72czjg7d6','qy77ymfrqurny6p67da5',19,19);
INSERT INTO "operations" VALUES('dqj72czjg7d6','xpyynezu848758te69dg',20,20);
INSERT INTO "operations" VALUES('dqj72czjg7d6','bje5fn3ej8pumvsy25hu',21,21);
INSERT INTO "operations" VALUES('wbt72k3etun2','bje5fn3ej8pumvsy25hu',342,342);
INSERT INTO "operations" VALUES('wbt72k3etun2','4e3e9emskuxpe3xaqwrx',343,343);
INSERT INTO "operations" VALUES('wbt72k3etun2','aqv6fy4twexrf38s8ufd',344,345);
INSERT INTO "operations" VALUES('wbt72k3etun2','~frxybsxe.4f8cfdc149fec26468802c14',346,346);
INSERT INTO "operations" VALUES('wbt72k3etun2','~frxybsxe.79333099bf556579220a81c6',347,347);
INSERT INTO "operations" VALUES('wbt72k3etun2','~frxybsxe.5051c55a5218dd1014a5166e',348,348);
INSERT INTO "operations" VALUES('wbt72k3etun2','ummzcpfcx9wfn78nc2km',349,350);
CREATE TABLE plans (
	"plan" VARCHAR(40) NOT NULL, 
	secret VARCHAR(64) NOT NULL, 
	created FLOAT NOT NULL, 
	by_day INTEGER, 
	PRIMARY KEY ("plan"), 
	UNIQUE (secret)
);
INSERT INTO "plans" VALUES('dqj72czjg7d6','bc8c82d705cbd5908caee514eb650a5d1ecea9aeeea40ccd36ab0c3106b9944f',1.79580022151169085503e+09,1);
CREATE TABLE roll (
	participant VARCHAR(40) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	grp VARCHAR(40), 
	role VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	sector VARCHAR(40), 
	language VARCHAR(10) NOT NULL, 
	joined FLOAT NOT NULL, 
	seen FLOAT NOT NULL, 
	ended FLOAT, 
	removed FLOAT, 
	PRIMARY KEY (participant)
);
INSERT INTO "roll" VALUES('ask6yxsu7fc2j5kw','dqj72czjg7d6','wbt72k3etun2','participant','Persona 1','people','es',1.0,1795800220.0,NULL,NULL);
INSERT INTO "roll" VALUES('ecn7ph3jjdbu33uh','dqj72czjg7d6',NULL,'facilitator','',NULL,'es',1795737600.0,1795800220.0,NULL,NULL);
INSERT INTO "roll" VALUES('nc69t3vyn43ktebw','dqj72czjg7d6','wbt72k3etun2','participant','Persona 4','people','es',4.0,1795800220.0,NULL,NULL);
INSERT INTO "roll" VALUES('v97dce37hphj6m4v','dqj72czjg7d6','wbt72k3etun2','participant','Persona 3','civil_society','en',3.0,1795800220.0,NULL,NULL);
INSERT INTO "roll" VALUES('yccgkgwatmykbcfw','dqj72czjg7d6','wbt72k3etun2','participant','Persona 2','government','es',2.0,1795800220.0,NULL,NULL);
CREATE TABLE snapshots (
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	PRIMARY KEY (stream)
);
CREATE INDEX ix_events_op ON events (op);
CREATE INDEX ix_arrivals_plan ON arrivals ("plan");
CREATE INDEX ix_roll_plan ON roll ("plan");
CREATE INDEX ix_roll_grp ON roll (grp);
CREATE INDEX ix_keys_plan ON keys ("plan");
CREATE INDEX ix_expected_plan ON expected ("plan");
COMMIT;
