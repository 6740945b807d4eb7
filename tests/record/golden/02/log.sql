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
INSERT INTO "codes" VALUES('SAR29L','yaxwpw3fpf4s','fcb8er4q2j7m');
INSERT INTO "codes" VALUES('RAX36C','yaxwpw3fpf4s','sy4ezw7fm8yz');
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
INSERT INTO "events" VALUES(1,'yaxwpw3fpf4s',1,'7fvs7q8fgftv4vr9ku3u','PlanCreated','{"plan":"yaxwpw3fpf4s","name":"Plan de agua de la ribera","language":"es"}',NULL,1.79575077483759856225e+09,1,NULL);
INSERT INTO "events" VALUES(2,'yaxwpw3fpf4s',2,'rx3rzvjhrre9tfnqqtwu','GroupAdded','{"group":"fcb8er4q2j7m","name":"Mesa 1","topic":"Agua potable","code":"SAR-29L"}','kux6tuf9hhzhuv5u',1.79575077489045786859e+09,1,NULL);
INSERT INTO "events" VALUES(3,'yaxwpw3fpf4s',3,'s229h8xdbpc6szzp6wcd','GroupRenamed','{"group":"fcb8er4q2j7m","name":"Mesa del agua","topic":"Agua potable y riego"}','kux6tuf9hhzhuv5u',1.79575077491920328141e+09,1,NULL);
INSERT INTO "events" VALUES(4,'yaxwpw3fpf4s',4,'85q9b96ygb3ftp94x4cz','GroupAdded','{"group":"sy4ezw7fm8yz","name":"Mesa 2","topic":"","code":"NEH-72R"}','kux6tuf9hhzhuv5u',1.79575077492537903784e+09,1,NULL);
INSERT INTO "events" VALUES(5,'yaxwpw3fpf4s',5,'ea59bje64uj5ej256u35','DoorClosed','{"group":"sy4ezw7fm8yz"}','kux6tuf9hhzhuv5u',1.79575077493874478342e+09,1,NULL);
INSERT INTO "events" VALUES(6,'yaxwpw3fpf4s',6,'tddvcdhgabjuj5aqy9dc','CodeRenewed','{"group":"sy4ezw7fm8yz","code":"RAX-36C"}','kux6tuf9hhzhuv5u',1.79575077494492292397e+09,1,NULL);
INSERT INTO "events" VALUES(7,'yaxwpw3fpf4s',7,'4u6qc8cn8js3x5b292ru','DoorOpened','{"group":"sy4ezw7fm8yz"}','kux6tuf9hhzhuv5u',1.79575077496434187896e+09,1,NULL);
INSERT INTO "events" VALUES(8,'yaxwpw3fpf4s',8,'cqq7w2pc534kg3z573ex','LatecomersRuled','{"group":"sy4ezw7fm8yz","observe":true}','kux6tuf9hhzhuv5u',1.79575077497609543802e+09,1,NULL);
INSERT INTO "events" VALUES(9,'yaxwpw3fpf4s',9,'99zg7px498d92h2s2tyd','GroupArchived','{"group":"sy4ezw7fm8yz"}','kux6tuf9hhzhuv5u',1.79575077498794913287e+09,1,NULL);
INSERT INTO "events" VALUES(10,'yaxwpw3fpf4s',10,'uk5nprx5pkj9ngvdb48t','GroupBroughtBack','{"group":"sy4ezw7fm8yz"}','kux6tuf9hhzhuv5u',1.79575077499391126635e+09,1,NULL);
INSERT INTO "events" VALUES(11,'yaxwpw3fpf4s',11,'eufzdwwqh9958zqp4jw3','GroupArchived','{"group":"sy4ezw7fm8yz"}','kux6tuf9hhzhuv5u',1.79575077501204204556e+09,1,NULL);
INSERT INTO "events" VALUES(12,'yaxwpw3fpf4s',12,'tbhxeqywszu8jnsfzx59','ContextAnswered','{"context":"resources","before":{"answer":null,"note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}}}','kux6tuf9hhzhuv5u',1.79575077502369689942e+09,1,NULL);
INSERT INTO "events" VALUES(13,'yaxwpw3fpf4s',13,'ak3y597j99vsubfnaytf','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}}}','kux6tuf9hhzhuv5u',1.79575077503175044063e+09,1,NULL);
INSERT INTO "events" VALUES(14,'yaxwpw3fpf4s',14,'3yu34b2y95g6zrm5mewn','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}}}','kux6tuf9hhzhuv5u',1.79575077504797315595e+09,1,NULL);
INSERT INTO "events" VALUES(15,'yaxwpw3fpf4s',15,'gzfprj6scbdjfe7fgqmz','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay dos técnicos","offers":[]},"next_step":{"text":"","offers":[]}}}','kux6tuf9hhzhuv5u',1.79575077506401443484e+09,1,NULL);
INSERT INTO "events" VALUES(16,'fcb8er4q2j7m',1,'ujuwyv2j5kcmf5kd2afb','AspectNoted','{"aspect":"desired","before":{"text":"","offers":[]},"after":{"text":"Hay agua todos los días","offers":[]}}','kux6tuf9hhzhuv5u',1.79575077511754679676e+09,1,NULL);
INSERT INTO "events" VALUES(17,'fcb8er4q2j7m',2,'mb8ppms3h9wjsxgq4g2g','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":[]},"after":{"text":"Hay agua todos los días","offers":["El agua llega diario"]}}','kux6tuf9hhzhuv5u',1.79575077513220596314e+09,1,NULL);
INSERT INTO "events" VALUES(18,'fcb8er4q2j7m',3,'zjwgadjcxfjf88ej32zh','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":["El agua llega diario"]},"after":{"text":"Hay agua todos los días","offers":[]}}','kux6tuf9hhzhuv5u',1.79575077514806723593e+09,1,NULL);
INSERT INTO "events" VALUES(19,'fcb8er4q2j7m',4,'w9pxq6dkr498qxubrze7','StakeholderSet','{"stakeholder":"sqveysdxb5k3","before":null,"after":{"stakeholder":"sqveysdxb5k3","name":"Presidencia municipal","has":[],"present":false,"order":1}}','kux6tuf9hhzhuv5u',1.79575077515436935422e+09,1,NULL);
INSERT INTO "events" VALUES(20,'fcb8er4q2j7m',5,'adfgsz3f2gt56y5wh4ff','StakeholderSet','{"stakeholder":"sqveysdxb5k3","before":{"stakeholder":"sqveysdxb5k3","name":"Presidencia municipal","has":[],"present":false,"order":1},"after":{"stakeholder":"sqveysdxb5k3","name":"Presidencia","has":["stake"],"present":true,"order":1}}','kux6tuf9hhzhuv5u',1.79575077516794705386e+09,1,NULL);
INSERT INTO "events" VALUES(21,'fcb8er4q2j7m',6,'wcy638zxbhceuvs2qn2y','StakeholderSet','{"stakeholder":"tjyjkc6y7cz9","before":null,"after":{"stakeholder":"tjyjkc6y7cz9","name":"Nadie","has":[],"present":false,"order":2}}','kux6tuf9hhzhuv5u',1.79575077517591500286e+09,1,NULL);
INSERT INTO "events" VALUES(22,'fcb8er4q2j7m',7,'pc3bdbncft4gy22xpxvu','StakeholderSet','{"stakeholder":"tjyjkc6y7cz9","before":{"stakeholder":"tjyjkc6y7cz9","name":"Nadie","has":[],"present":false,"order":2},"after":null}','kux6tuf9hhzhuv5u',1.79575077518389558794e+09,1,NULL);
INSERT INTO "events" VALUES(23,'fcb8er4q2j7m',8,'vethrh62n8h3k5e9gd8y','StagesArranged','{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}','kux6tuf9hhzhuv5u',1.79575077519177627566e+09,1,NULL);
INSERT INTO "events" VALUES(24,'fcb8er4q2j7m',9,'jwnd3cctyp5p2389b4us','StagesArranged','{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}','kux6tuf9hhzhuv5u',1.79575077520004796989e+09,1,NULL);
INSERT INTO "events" VALUES(25,'fcb8er4q2j7m',10,'7mp79hd2323y9tgvg8tw','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','kux6tuf9hhzhuv5u',1.79575077521205425266e+09,1,NULL);
INSERT INTO "events" VALUES(26,'fcb8er4q2j7m',11,'mfnrk5qdaac2peuat5qc','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}','kux6tuf9hhzhuv5u',1.79575077522410130504e+09,1,NULL);
INSERT INTO "events" VALUES(27,'fcb8er4q2j7m',12,'c3z9rfxs52b8yuwh4h9h','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','kux6tuf9hhzhuv5u',1.79575077523004221916e+09,1,NULL);
INSERT INTO "events" VALUES(28,'fcb8er4q2j7m',13,'3xjbck7mgwrm2byt9cap','StageOpened','{"stage":"brainstorm"}','kux6tuf9hhzhuv5u',1.79575077524400949485e+09,1,NULL);
INSERT INTO "events" VALUES(29,'fcb8er4q2j7m',14,'nyz3pmp85er83hkq8xmm','AgendaItemSet','{"item":"csw9bqby2b3g","before":null,"after":{"item":"csw9bqby2b3g","title":"Bienvenida","minutes":5,"order":1,"stage":""}}','kux6tuf9hhzhuv5u',1.79575077525121474262e+09,1,NULL);
INSERT INTO "events" VALUES(30,'fcb8er4q2j7m',15,'p4hxdvyr6jvdta25hmt3','AgendaItemSet','{"item":"pmcv6957h9br","before":null,"after":{"item":"pmcv6957h9br","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}','kux6tuf9hhzhuv5u',1.79575077526398730275e+09,1,NULL);
INSERT INTO "events" VALUES(31,'fcb8er4q2j7m',16,'uku9a39ykf48nb7yrn6r','AgendaItemSet','{"item":"csw9bqby2b3g","before":{"item":"csw9bqby2b3g","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"csw9bqby2b3g","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}','kux6tuf9hhzhuv5u',1.79575077527192926408e+09,1,NULL);
INSERT INTO "events" VALUES(32,'fcb8er4q2j7m',17,'66wgshtjjchhkp77yf3u','AgendaItemSet','{"item":"csw9bqby2b3g","before":{"item":"csw9bqby2b3g","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"csw9bqby2b3g","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}','kux6tuf9hhzhuv5u',1.79575077527810430524e+09,1,NULL);
INSERT INTO "events" VALUES(33,'fcb8er4q2j7m',18,'66wgshtjjchhkp77yf3u','AgendaItemSet','{"item":"pmcv6957h9br","before":{"item":"pmcv6957h9br","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"pmcv6957h9br","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}','kux6tuf9hhzhuv5u',1.79575077527810430524e+09,1,NULL);
INSERT INTO "events" VALUES(34,'fcb8er4q2j7m',19,'zqhf5t4e5ea5cbzcwx5s','TimerSet','{"before":null,"after":{"item":"csw9bqby2b3g","seconds":360,"ends":1795751135.2877612,"left":null,"stage":"brainstorm"}}','kux6tuf9hhzhuv5u',1.79575077528780341143e+09,1,NULL);
INSERT INTO "events" VALUES(35,'fcb8er4q2j7m',20,'g837azerbj6qjwm528ws','TimerSet','{"before":{"item":"csw9bqby2b3g","seconds":360,"ends":1795751135.2877612,"left":null,"stage":"brainstorm"},"after":{"item":"csw9bqby2b3g","seconds":360,"ends":null,"left":359.9877550601959,"stage":"brainstorm"}}','kux6tuf9hhzhuv5u',1.79575077530004644389e+09,1,NULL);
INSERT INTO "events" VALUES(36,'fcb8er4q2j7m',21,'kgfdtdwqf2fmbudcwrq7','TimerSet','{"before":{"item":"csw9bqby2b3g","seconds":360,"ends":null,"left":359.9877550601959,"stage":"brainstorm"},"after":{"item":"csw9bqby2b3g","seconds":360,"ends":1795751135.2955804,"left":null,"stage":"brainstorm"}}','kux6tuf9hhzhuv5u',1.79575077530786347389e+09,1,NULL);
INSERT INTO "events" VALUES(37,'fcb8er4q2j7m',22,'ygqwjpqjdvuq299uawvu','TimerSet','{"before":{"item":"csw9bqby2b3g","seconds":360,"ends":1795751135.2955804,"left":null,"stage":"brainstorm"},"after":{"item":"csw9bqby2b3g","seconds":480,"ends":1795751255.2955804,"left":null,"stage":"brainstorm"}}','kux6tuf9hhzhuv5u',1.79575077531568121904e+09,1,NULL);
INSERT INTO "events" VALUES(38,'fcb8er4q2j7m',23,'6445qerq6mu48spmhdyu','ReadinessSaid','{"person":"s2u84mjkv73y6mjj","about":"csw9bqby2b3g","ready":true}','s2u84mjkv73y6mjj',1.79575077532411599154e+09,1,NULL);
INSERT INTO "events" VALUES(39,'fcb8er4q2j7m',24,'zgafeesb7748qs44xkc9','TimerSet','{"before":{"item":"csw9bqby2b3g","seconds":480,"ends":1795751255.2955804,"left":null,"stage":"brainstorm"},"after":{"item":null,"seconds":180,"ends":1795750955.331728,"left":null,"stage":"brainstorm"}}','kux6tuf9hhzhuv5u',1.79575077533176684372e+09,1,NULL);
INSERT INTO "events" VALUES(40,'fcb8er4q2j7m',25,'52tx88mcwfsv936yw6p7','TimerSet','{"before":{"item":null,"seconds":180,"ends":1795750955.331728,"left":null,"stage":"brainstorm"},"after":null}','kux6tuf9hhzhuv5u',1.79575077534407114986e+09,1,NULL);
INSERT INTO "events" VALUES(41,'fcb8er4q2j7m',26,'kn3268zxxzg2j3p2scyr','AgendaItemSet','{"item":"csw9bqby2b3g","before":{"item":"csw9bqby2b3g","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}','kux6tuf9hhzhuv5u',1.79575077535028910635e+09,1,NULL);
INSERT INTO "events" VALUES(42,'fcb8er4q2j7m',27,'5n3ptk385pk7gk9pguz6','StageOpened','{"stage":"viewpoints"}','kux6tuf9hhzhuv5u',1.7957507753641653061e+09,1,NULL);
INSERT INTO "events" VALUES(43,'fcb8er4q2j7m',28,'xfv9yhxgeh3nfc74tmch','QuestionAdded','{"question":"2eawj7zkg5n5","text":"¿Quién lo paga hoy?","order":1}','kux6tuf9hhzhuv5u',1.79575077537608575814e+09,1,NULL);
INSERT INTO "events" VALUES(44,'fcb8er4q2j7m',29,'hmr36yaeqb72ubeqm2gj','QuestionAdded','{"question":"eegzb8nqaczd","text":"¿Y mañana?","order":2}','kux6tuf9hhzhuv5u',1.79575077538392591475e+09,1,NULL);
INSERT INTO "events" VALUES(45,'fcb8er4q2j7m',30,'3hffurkkp393jnjqm7qv','QuestionDropped','{"question":"eegzb8nqaczd","text":"¿Y mañana?","order":2}','kux6tuf9hhzhuv5u',1.79575077539184737207e+09,1,NULL);
INSERT INTO "events" VALUES(46,'fcb8er4q2j7m',31,'pqkrj74hnjkvbwwcef8y','AnswerGiven','{"answer":"8a9b2eee6urj","question":"causes","author":"s2u84mjkv73y6mjj","sector":"people","text":"Las tuberías son viejas","order":1}','s2u84mjkv73y6mjj',1.79575077540017986302e+09,1,NULL);
INSERT INTO "events" VALUES(47,'fcb8er4q2j7m',32,'auwq8bc7g32mbq9upg8h','AnswerGiven','{"answer":"krt9gs2p2awy","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2}','kux6tuf9hhzhuv5u',1.79575077541038155559e+09,1,NULL);
INSERT INTO "events" VALUES(48,'fcb8er4q2j7m',33,'cdh9nd5u3kx8q4hk6a6g','AnswerGiven','{"answer":"rg9y28bd4u4w","question":"2eawj7zkg5n5","author":"esn6s8jjwhsn78sd","sector":"government","text":"El municipio","order":3}','esn6s8jjwhsn78sd',1.79575077541992425911e+09,1,NULL);
INSERT INTO "events" VALUES(49,'fcb8er4q2j7m',34,'725azc7tdmhmnxbc69pj','AnswerReworded','{"answer":"8a9b2eee6urj","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}','s2u84mjkv73y6mjj',1.79575077543651819228e+09,1,NULL);
INSERT INTO "events" VALUES(50,'fcb8er4q2j7m',35,'qbpnthj6ebya72zn9upj','AnswerWithdrawn','{"answer":"rg9y28bd4u4w"}','esn6s8jjwhsn78sd',1.79575077544392919543e+09,1,NULL);
INSERT INTO "events" VALUES(51,'fcb8er4q2j7m',36,'eadm3f92d4q4abt4ws9c','OperationUndone','{"op":"qbpnthj6ebya72zn9upj"}','esn6s8jjwhsn78sd',1.79575077545139956481e+09,1,NULL);
INSERT INTO "events" VALUES(52,'fcb8er4q2j7m',37,'eadm3f92d4q4abt4ws9c','AnswerReturned','{"answer":"rg9y28bd4u4w"}','esn6s8jjwhsn78sd',1.79575077545139956481e+09,1,NULL);
INSERT INTO "events" VALUES(53,'fcb8er4q2j7m',38,'64asect8x778gkvhenzk','AnswersShown','{}','kux6tuf9hhzhuv5u',1.79575077546425056458e+09,1,NULL);
INSERT INTO "events" VALUES(54,'fcb8er4q2j7m',39,'wgsqx8z4mjkbfxmqe998','AnswersHidden','{}','kux6tuf9hhzhuv5u',1.79575077547605562212e+09,1,NULL);
INSERT INTO "events" VALUES(55,'fcb8er4q2j7m',40,'85ctjhfu4b8edysg2gk8','AnswersShown','{}','kux6tuf9hhzhuv5u',1.79575077548164844512e+09,1,NULL);
INSERT INTO "events" VALUES(56,'fcb8er4q2j7m',41,'kjphyhb84nvnxa5tkekd','QuestionShown','{"question":"causes"}','kux6tuf9hhzhuv5u',1.7957507754920864105e+09,1,NULL);
INSERT INTO "events" VALUES(57,'fcb8er4q2j7m',42,'4e3van4bepnd5gh2fgv2','PositionTaken','{"answer":"8a9b2eee6urj","person":"esn6s8jjwhsn78sd","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}','esn6s8jjwhsn78sd',1.79575077549746727942e+09,1,NULL);
INSERT INTO "events" VALUES(58,'fcb8er4q2j7m',43,'5x74uuhkd4vx2pv98qjf','PositionTaken','{"answer":"8a9b2eee6urj","person":"esn6s8jjwhsn78sd","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"}}','esn6s8jjwhsn78sd',1.79575077550564622883e+09,1,NULL);
INSERT INTO "events" VALUES(59,'fcb8er4q2j7m',44,'4e9y7ntfmnjvwbgsgnjf','PositionTaken','{"answer":"8a9b2eee6urj","person":"esn6s8jjwhsn78sd","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}}','esn6s8jjwhsn78sd',1.79575077551746940611e+09,1,NULL);
INSERT INTO "events" VALUES(60,'fcb8er4q2j7m',45,'jn7memf3dma65be67k2z','AnswerReworded','{"answer":"8a9b2eee6urj","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}','s2u84mjkv73y6mjj',1.79575077553017354008e+09,1,NULL);
INSERT INTO "events" VALUES(61,'fcb8er4q2j7m',46,'f2hw4exz94js25jn9zs6','PositionTaken','{"answer":"8a9b2eee6urj","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','kux6tuf9hhzhuv5u',1.79575077553902506832e+09,1,NULL);
INSERT INTO "events" VALUES(62,'fcb8er4q2j7m',47,'nbrphjnwkzvphrg4xp3v','PositionTaken','{"answer":"8a9b2eee6urj","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','kux6tuf9hhzhuv5u',1.79575077555115747451e+09,1,NULL);
INSERT INTO "events" VALUES(63,'fcb8er4q2j7m',48,'e7azv9cx9yjkcqpdufpq','PositionTaken','{"answer":"8a9b2eee6urj","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','kux6tuf9hhzhuv5u',1.795750775564650774e+09,1,NULL);
INSERT INTO "events" VALUES(64,'fcb8er4q2j7m',49,'gkjxdvw8rkj8yf6suv37','IdeasAdded','{"ideas":[{"idea":"4xhh686s4vrj","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"s2u84mjkv73y6mjj","sector":"people","paper":[],"repeated":0,"blank":0}','kux6tuf9hhzhuv5u',1.79575077557632088653e+09,1,NULL);
INSERT INTO "events" VALUES(65,'fcb8er4q2j7m',50,'gkjxdvw8rkj8yf6suv37','AnswerTaken','{"answer":"8a9b2eee6urj","idea":"4xhh686s4vrj"}','kux6tuf9hhzhuv5u',1.79575077557632088653e+09,1,NULL);
INSERT INTO "events" VALUES(66,'fcb8er4q2j7m',51,'azxd9u8yp74xxwp2e296','OperationUndone','{"op":"gkjxdvw8rkj8yf6suv37"}','kux6tuf9hhzhuv5u',1.7957507755931334495e+09,1,NULL);
INSERT INTO "events" VALUES(67,'fcb8er4q2j7m',52,'azxd9u8yp74xxwp2e296','AnswerLeft','{"answer":"8a9b2eee6urj","idea":"4xhh686s4vrj"}','kux6tuf9hhzhuv5u',1.7957507755931334495e+09,1,NULL);
INSERT INTO "events" VALUES(68,'fcb8er4q2j7m',53,'azxd9u8yp74xxwp2e296','IdeasWithdrawn','{"ideas":["4xhh686s4vrj"]}','kux6tuf9hhzhuv5u',1.7957507755931334495e+09,1,NULL);
INSERT INTO "events" VALUES(69,'fcb8er4q2j7m',54,'44kwxby3dfm4h3hcmste','OperationRedone','{"op":"gkjxdvw8rkj8yf6suv37"}','kux6tuf9hhzhuv5u',1.79575077560469698904e+09,1,NULL);
INSERT INTO "events" VALUES(70,'fcb8er4q2j7m',55,'44kwxby3dfm4h3hcmste','IdeasAdded','{"ideas":[{"idea":"4xhh686s4vrj","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"s2u84mjkv73y6mjj","sector":"people","paper":[],"repeated":0,"blank":0}','kux6tuf9hhzhuv5u',1.79575077560469698904e+09,1,NULL);
INSERT INTO "events" VALUES(71,'fcb8er4q2j7m',56,'44kwxby3dfm4h3hcmste','AnswerTaken','{"answer":"8a9b2eee6urj","idea":"4xhh686s4vrj"}','kux6tuf9hhzhuv5u',1.79575077560469698904e+09,1,NULL);
INSERT INTO "events" VALUES(72,'fcb8er4q2j7m',57,'dwvcm82ftrkpfst8dg2d','StageOpened','{"stage":"brainstorm"}','kux6tuf9hhzhuv5u',1.79575077561664533617e+09,1,NULL);
INSERT INTO "events" VALUES(73,'fcb8er4q2j7m',58,'z8c7sg46qb3e3zjxr4wf','IdeasAdded','{"ideas":[{"idea":"4aauhgarazup","text":"El agua llega dos horas al día"}],"order":2,"author":"s2u84mjkv73y6mjj","sector":"people","paper":[],"repeated":0,"blank":0}','s2u84mjkv73y6mjj',1.79575077562861728673e+09,1,NULL);
INSERT INTO "events" VALUES(74,'fcb8er4q2j7m',59,'gay6jjy88dunnezejjmj','IdeasAdded','{"ideas":[{"idea":"gtg4kg42by3j","text":"Hay agua solo dos horas"}],"order":3,"author":"esn6s8jjwhsn78sd","sector":"government","paper":[],"repeated":0,"blank":0}','esn6s8jjwhsn78sd',1.79575077563749361036e+09,1,NULL);
INSERT INTO "events" VALUES(75,'fcb8er4q2j7m',60,'wx8qefvrjpnkhq8p3wpa','IdeasAdded','{"ideas":[{"idea":"twkkp2u6mezp","text":"La bomba se descompone"},{"idea":"dgwbcqum6rrv","text":"2. El pozo se seca"}],"order":4,"author":"ea5rvrcx98s444a9","sector":"civil_society","paper":[],"repeated":1,"blank":1}','ea5rvrcx98s444a9',1.79575077565593338013e+09,1,NULL);
INSERT INTO "events" VALUES(76,'fcb8er4q2j7m',61,'pz4c7z8zw2hckweasrz3','IdeasAdded','{"ideas":[{"idea":"4q2dd3vndf8n","text":"Nadie avisa de los cortes"}],"order":6,"author":"kux6tuf9hhzhuv5u","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}','kux6tuf9hhzhuv5u',1.79575077566995644573e+09,1,NULL);
INSERT INTO "events" VALUES(77,'fcb8er4q2j7m',62,'66zjhdecmfb8retjwmdj','IdeaReworded','{"idea":"4aauhgarazup","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}','s2u84mjkv73y6mjj',1.79575077568981814383e+09,1,NULL);
INSERT INTO "events" VALUES(78,'fcb8er4q2j7m',63,'b33bnm3tc6sshj3rku6w','IdeasRevealed','{}','kux6tuf9hhzhuv5u',1.79575077570015597338e+09,1,NULL);
INSERT INTO "events" VALUES(79,'fcb8er4q2j7m',64,'cwffq92fmgyn4s68v92e','IdeasHidden','{}','kux6tuf9hhzhuv5u',1795750775.71751,1,NULL);
INSERT INTO "events" VALUES(80,'fcb8er4q2j7m',65,'qmf8q7jh4v9dte487sq4','IdeasRevealed','{}','kux6tuf9hhzhuv5u',1.79575077572986745839e+09,1,NULL);
INSERT INTO "events" VALUES(81,'fcb8er4q2j7m',66,'g54t2h984epnjune2g4k','IdeaSupported','{"idea":"4aauhgarazup","person":"esn6s8jjwhsn78sd","sector":"government"}','esn6s8jjwhsn78sd',1.79575077574924755097e+09,1,NULL);
INSERT INTO "events" VALUES(82,'fcb8er4q2j7m',67,'tupy3p5sw95aewt5qfct','SupportWithdrawn','{"idea":"4aauhgarazup","person":"esn6s8jjwhsn78sd","sector":"government"}','esn6s8jjwhsn78sd',1.7957507757610783577e+09,1,NULL);
INSERT INTO "events" VALUES(83,'fcb8er4q2j7m',68,'g6p5x7k57sqaf6v6j6jf','IdeaSupported','{"idea":"4q2dd3vndf8n","person":"ea5rvrcx98s444a9","sector":"civil_society"}','ea5rvrcx98s444a9',1.79575077577773261064e+09,1,NULL);
INSERT INTO "events" VALUES(84,'fcb8er4q2j7m',69,'z69cjjgdnhxjb37u8htk','PaperCounted','{"idea":"4q2dd3vndf8n","sector":"people","before":4,"after":6}','kux6tuf9hhzhuv5u',1.79575077579314565661e+09,1,NULL);
INSERT INTO "events" VALUES(85,'fcb8er4q2j7m',70,'8m3vp5v6b9shwrajmcrk','IdeasWithdrawn','{"ideas":["dgwbcqum6rrv"]}','ea5rvrcx98s444a9',1.79575077580981659888e+09,1,NULL);
INSERT INTO "events" VALUES(86,'fcb8er4q2j7m',71,'fwawtsdefuqsznmxjzxy','OperationUndone','{"op":"8m3vp5v6b9shwrajmcrk"}','ea5rvrcx98s444a9',1.7957507758295111656e+09,1,NULL);
INSERT INTO "events" VALUES(87,'fcb8er4q2j7m',72,'fwawtsdefuqsznmxjzxy','IdeasReturned','{"ideas":["dgwbcqum6rrv"]}','ea5rvrcx98s444a9',1.7957507758295111656e+09,1,NULL);
INSERT INTO "events" VALUES(88,'fcb8er4q2j7m',73,'33y3g4zm74n4rpxh88mr','IdeasMerged','{"idea":"u4bdxd53ca5d","text":"El agua llega pocas horas","order":7,"members":["4aauhgarazup","gtg4kg42by3j"]}','esn6s8jjwhsn78sd',1.79575077584512925142e+09,1,NULL);
INSERT INTO "events" VALUES(89,'fcb8er4q2j7m',74,'u5dcka3m4wztp4jj3aq4','MergeChanged','{"idea":"u4bdxd53ca5d","joined":["twkkp2u6mezp"],"parted":[]}','esn6s8jjwhsn78sd',1.79575077586061215405e+09,1,NULL);
INSERT INTO "events" VALUES(90,'fcb8er4q2j7m',75,'ag69z642afhp9pxpvru5','MergeChanged','{"idea":"u4bdxd53ca5d","joined":[],"parted":["twkkp2u6mezp"]}','esn6s8jjwhsn78sd',1.79575077586483383175e+09,1,NULL);
INSERT INTO "events" VALUES(91,'fcb8er4q2j7m',76,'xmxufxkpvtnw9wwzy445','IdeasParted','{"idea":"u4bdxd53ca5d","text":"El agua llega pocas horas","order":7,"members":["4aauhgarazup","gtg4kg42by3j"]}','esn6s8jjwhsn78sd',1.79575077588041687008e+09,1,NULL);
INSERT INTO "events" VALUES(92,'fcb8er4q2j7m',77,'dan95epd2jpjt8mxqmhs','OperationUndone','{"op":"xmxufxkpvtnw9wwzy445"}','esn6s8jjwhsn78sd',1.79575077590132784841e+09,1,NULL);
INSERT INTO "events" VALUES(93,'fcb8er4q2j7m',78,'dan95epd2jpjt8mxqmhs','IdeasMerged','{"idea":"u4bdxd53ca5d","text":"El agua llega pocas horas","order":7,"members":["4aauhgarazup","gtg4kg42by3j"]}','esn6s8jjwhsn78sd',1.79575077590132784841e+09,1,NULL);
INSERT INTO "events" VALUES(94,'fcb8er4q2j7m',79,'u4dbs7brvufpn95u3mud','ThemeSet','{"theme":"bwtdrnpar8rc","before":null,"after":{"name":"El agua","order":1}}','s2u84mjkv73y6mjj',1.79575077591689944269e+09,1,NULL);
INSERT INTO "events" VALUES(95,'fcb8er4q2j7m',80,'u4dbs7brvufpn95u3mud','IdeaThemed','{"idea":"u4bdxd53ca5d","before":null,"after":"bwtdrnpar8rc"}','s2u84mjkv73y6mjj',1.79575077591689944269e+09,1,NULL);
INSERT INTO "events" VALUES(96,'fcb8er4q2j7m',81,'r6b4cpuzxdnjzqc33m8r','ThemeSet','{"theme":"3sy34kdz2wyb","before":null,"after":{"name":"La bomba","order":2}}','ea5rvrcx98s444a9',1.79575077593335437776e+09,1,NULL);
INSERT INTO "events" VALUES(97,'fcb8er4q2j7m',82,'r6b4cpuzxdnjzqc33m8r','IdeaThemed','{"idea":"twkkp2u6mezp","before":null,"after":"3sy34kdz2wyb"}','ea5rvrcx98s444a9',1.79575077593335437776e+09,1,NULL);
INSERT INTO "events" VALUES(98,'fcb8er4q2j7m',83,'h2mwc5tj86adb56xw3ap','ThemeSet','{"theme":"bwtdrnpar8rc","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}','esn6s8jjwhsn78sd',1.79575077594507193567e+09,1,NULL);
INSERT INTO "events" VALUES(99,'fcb8er4q2j7m',84,'q4ukvdxude4qmz4c99mn','IdeaThemed','{"idea":"dgwbcqum6rrv","before":null,"after":"3sy34kdz2wyb"}','esn6s8jjwhsn78sd',1.79575077596532058717e+09,1,NULL);
INSERT INTO "events" VALUES(100,'fcb8er4q2j7m',85,'7zcyhqd5t7s6vcrv7696','IdeaThemed','{"idea":"twkkp2u6mezp","before":"3sy34kdz2wyb","after":"bwtdrnpar8rc"}','kux6tuf9hhzhuv5u',1.79575077597660231589e+09,1,NULL);
INSERT INTO "events" VALUES(101,'fcb8er4q2j7m',86,'7zcyhqd5t7s6vcrv7696','IdeaThemed','{"idea":"dgwbcqum6rrv","before":"3sy34kdz2wyb","after":"bwtdrnpar8rc"}','kux6tuf9hhzhuv5u',1.79575077597660231589e+09,1,NULL);
INSERT INTO "events" VALUES(102,'fcb8er4q2j7m',87,'7zcyhqd5t7s6vcrv7696','ThemeSet','{"theme":"3sy34kdz2wyb","before":{"name":"La bomba","order":2},"after":null}','kux6tuf9hhzhuv5u',1.79575077597660231589e+09,1,NULL);
INSERT INTO "events" VALUES(103,'fcb8er4q2j7m',88,'d5b2nzzwa6c2e25dw2mg','OperationUndone','{"op":"7zcyhqd5t7s6vcrv7696"}','kux6tuf9hhzhuv5u',1.79575077598867297173e+09,1,NULL);
INSERT INTO "events" VALUES(104,'fcb8er4q2j7m',89,'d5b2nzzwa6c2e25dw2mg','ThemeSet','{"theme":"3sy34kdz2wyb","before":null,"after":{"name":"La bomba","order":2}}','kux6tuf9hhzhuv5u',1.79575077598867297173e+09,1,NULL);
INSERT INTO "events" VALUES(105,'fcb8er4q2j7m',90,'d5b2nzzwa6c2e25dw2mg','IdeaThemed','{"idea":"dgwbcqum6rrv","before":"bwtdrnpar8rc","after":"3sy34kdz2wyb"}','kux6tuf9hhzhuv5u',1.79575077598867297173e+09,1,NULL);
INSERT INTO "events" VALUES(106,'fcb8er4q2j7m',91,'d5b2nzzwa6c2e25dw2mg','IdeaThemed','{"idea":"twkkp2u6mezp","before":"bwtdrnpar8rc","after":"3sy34kdz2wyb"}','kux6tuf9hhzhuv5u',1.79575077598867297173e+09,1,NULL);
INSERT INTO "events" VALUES(107,'fcb8er4q2j7m',92,'q8c26f2entacncn84pmd','IdeaThemed','{"idea":"dgwbcqum6rrv","before":"3sy34kdz2wyb","after":null}','ea5rvrcx98s444a9',1.7957507760029518604e+09,1,NULL);
INSERT INTO "events" VALUES(108,'fcb8er4q2j7m',93,'cqcwv8d47z629ffzkgv8','ThemeSet','{"theme":"jd88wzdsgwub","before":null,"after":{"name":"Otros","order":3}}','s2u84mjkv73y6mjj',1.79575077601742601391e+09,1,NULL);
INSERT INTO "events" VALUES(109,'fcb8er4q2j7m',94,'cqcwv8d47z629ffzkgv8','IdeaThemed','{"idea":"4q2dd3vndf8n","before":null,"after":"jd88wzdsgwub"}','s2u84mjkv73y6mjj',1.79575077601742601391e+09,1,NULL);
INSERT INTO "events" VALUES(110,'fcb8er4q2j7m',95,'cgr6pyxhppvjpxp243zn','IdeaThemed','{"idea":"4q2dd3vndf8n","before":"jd88wzdsgwub","after":null}','s2u84mjkv73y6mjj',1.79575077603314328189e+09,1,NULL);
INSERT INTO "events" VALUES(111,'fcb8er4q2j7m',96,'cgr6pyxhppvjpxp243zn','ThemeSet','{"theme":"jd88wzdsgwub","before":{"name":"Otros","order":3},"after":null}','s2u84mjkv73y6mjj',1.79575077603314328189e+09,1,NULL);
INSERT INTO "events" VALUES(112,'fcb8er4q2j7m',97,'y7g63sm9zaq64twkfge9','DotRoundSet','{"round":"tkzbrg533tjz","before":null,"after":{"each":1,"several":false,"phase":"open","order":1}}','kux6tuf9hhzhuv5u',1.79575077605256748199e+09,1,NULL);
INSERT INTO "events" VALUES(113,'fcb8er4q2j7m',98,'29dswscydpvjhd66q2hq','DotRoundSet','{"round":"tkzbrg533tjz","before":{"each":1,"several":false,"phase":"open","order":1},"after":{"each":1,"several":false,"phase":"past","order":1}}','kux6tuf9hhzhuv5u',1.79575077606907415389e+09,1,NULL);
INSERT INTO "events" VALUES(114,'fcb8er4q2j7m',99,'bgyac3hqkh7mhez9dpuy','DotRoundSet','{"round":"4dh6ev5hztya","before":null,"after":{"each":2,"several":true,"phase":"open","order":2}}','kux6tuf9hhzhuv5u',1.79575077608094930644e+09,1,NULL);
INSERT INTO "events" VALUES(115,'fcb8er4q2j7m',100,'dagm533aagqnyrq68e57','DotsPlaced','{"round":"4dh6ev5hztya","idea":"u4bdxd53ca5d","person":"s2u84mjkv73y6mjj","sector":"people","before":0,"after":2}','s2u84mjkv73y6mjj',1.79575077609342670433e+09,1,NULL);
INSERT INTO "events" VALUES(116,'fcb8er4q2j7m',101,'34aymxgd95yhtk8qvz7p','DotsPlaced','{"round":"4dh6ev5hztya","idea":"u4bdxd53ca5d","person":"esn6s8jjwhsn78sd","sector":"government","before":0,"after":1}','esn6s8jjwhsn78sd',1.79575077610506033893e+09,1,NULL);
INSERT INTO "events" VALUES(117,'fcb8er4q2j7m',102,'a42ed2cvxmh7ju5keybx','DotsPlaced','{"round":"4dh6ev5hztya","idea":"twkkp2u6mezp","person":"ea5rvrcx98s444a9","sector":"civil_society","before":0,"after":1}','ea5rvrcx98s444a9',1.79575077612331342703e+09,1,NULL);
INSERT INTO "events" VALUES(118,'fcb8er4q2j7m',103,'bwsuycgww493bd56pqby','PaperDotsCounted','{"round":"4dh6ev5hztya","idea":"4q2dd3vndf8n","sector":"people","before":0,"after":3}','kux6tuf9hhzhuv5u',1.79575077613630533219e+09,1,NULL);
INSERT INTO "events" VALUES(119,'fcb8er4q2j7m',104,'v8ca5qs7n852wavmdyzf','DotRoundSet','{"round":"4dh6ev5hztya","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','kux6tuf9hhzhuv5u',1.79575077614856958387e+09,1,NULL);
INSERT INTO "events" VALUES(120,'fcb8er4q2j7m',105,'jt38umfp7y6c36n6yurv','DotRoundSet','{"round":"4dh6ev5hztya","before":{"each":2,"several":true,"phase":"shown","order":2},"after":{"each":2,"several":true,"phase":"open","order":2}}','kux6tuf9hhzhuv5u',1.795750776164552927e+09,1,NULL);
INSERT INTO "events" VALUES(121,'fcb8er4q2j7m',106,'h7pe65tsgure3ejmvchy','DotRoundSet','{"round":"4dh6ev5hztya","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','kux6tuf9hhzhuv5u',1.79575077617242527009e+09,1,NULL);
INSERT INTO "events" VALUES(122,'fcb8er4q2j7m',107,'ug92jdxvq3j33adszm69','StageOpened','{"stage":"problem_tree"}','kux6tuf9hhzhuv5u',1.79575077618449234963e+09,1,NULL);
INSERT INTO "events" VALUES(123,'fcb8er4q2j7m',108,'fxst5qw4ex364rm4np26','FirstSentenceRuled','{"straight":true}','kux6tuf9hhzhuv5u',1.79575077620197963716e+09,1,NULL);
INSERT INTO "events" VALUES(124,'fcb8er4q2j7m',109,'zs3gfzzy4hj9tx3r48x4','CoreProblemStated','{"node":"79bzqkyjf9r9","text":"Agua","order":1}','s2u84mjkv73y6mjj',1.79575077621455693249e+09,1,NULL);
INSERT INTO "events" VALUES(125,'fcb8er4q2j7m',110,'xdufxfdfgwx5d9xphf4n','CoreProblemWithdrawn','{"node":"79bzqkyjf9r9","text":"Agua","order":1}','kux6tuf9hhzhuv5u',1.79575077622982954977e+09,1,NULL);
INSERT INTO "events" VALUES(126,'fcb8er4q2j7m',111,'ktgteugppn2xmwk2jnah','CandidateProposed','{"candidate":"ey5g2ycv52yj","text":"Falta agua","order":1,"author":"s2u84mjkv73y6mjj","idea":null,"answer":null}','s2u84mjkv73y6mjj',1.7957507762449548245e+09,1,NULL);
INSERT INTO "events" VALUES(127,'fcb8er4q2j7m',112,'2mwetk8zxdg3vxy3uhh3','CandidateProposed','{"candidate":"hjwx46pwffba","text":"El agua llega pocas horas","order":2,"author":null,"idea":"u4bdxd53ca5d","answer":null}','ea5rvrcx98s444a9',1.79575077626475572587e+09,1,NULL);
INSERT INTO "events" VALUES(128,'fcb8er4q2j7m',113,'fs46hftuvzqkmnzv7nsa','CandidateProposed','{"candidate":"je3acfvcn7rw","text":"Se pierde agua en la red","order":3,"author":"esn6s8jjwhsn78sd","idea":null,"answer":null}','esn6s8jjwhsn78sd',1.79575077627468943598e+09,1,NULL);
INSERT INTO "events" VALUES(129,'fcb8er4q2j7m',114,'p3wsy7n7xm597jbs9mz5','CandidateReworded','{"candidate":"ey5g2ycv52yj","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}','s2u84mjkv73y6mjj',1.79575077628251838688e+09,1,NULL);
INSERT INTO "events" VALUES(130,'fcb8er4q2j7m',115,'mpm35wcnr9khbeqrrcxv','CandidateReworded','{"candidate":"ey5g2ycv52yj","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}','kux6tuf9hhzhuv5u',1.79575077629410934446e+09,1,NULL);
INSERT INTO "events" VALUES(131,'fcb8er4q2j7m',116,'5b7md86kyw8zvygc9rz3','CandidateReworded','{"candidate":"ey5g2ycv52yj","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}','s2u84mjkv73y6mjj',1.79575077630708909029e+09,1,NULL);
INSERT INTO "events" VALUES(132,'fcb8er4q2j7m',117,'zjafck3gsn4xh9hqy4af','CandidateWithdrawn','{"candidate":"je3acfvcn7rw"}','esn6s8jjwhsn78sd',1.79575077631006026265e+09,1,NULL);
INSERT INTO "events" VALUES(133,'fcb8er4q2j7m',118,'j3bwmx389ymjgcy9r7mb','CandidateReturned','{"candidate":"je3acfvcn7rw"}','esn6s8jjwhsn78sd',1.79575077632393932344e+09,1,NULL);
INSERT INTO "events" VALUES(134,'fcb8er4q2j7m',119,'8bnjgxwby6axbjy9hn68','CandidateWeighed','{"candidate":"ey5g2ycv52yj","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}','ugdhr9vf2mk34pzv',1.79575077632993578913e+09,1,NULL);
INSERT INTO "events" VALUES(135,'fcb8er4q2j7m',120,'rrc9ky5p4pmynbj3e4e3','CandidateWeighed','{"candidate":"ey5g2ycv52yj","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}','ugdhr9vf2mk34pzv',1.79575077634806108475e+09,1,NULL);
INSERT INTO "events" VALUES(136,'fcb8er4q2j7m',121,'cnvr42bbbx3qcq4bxxu6','CandidateWeighed','{"candidate":"ey5g2ycv52yj","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}','ugdhr9vf2mk34pzv',1.79575077635177803034e+09,1,NULL);
INSERT INTO "events" VALUES(137,'fcb8er4q2j7m',122,'645aueqvj5zytrwr7b8g','ChoiceMoved','{"phase":"choosing"}','kux6tuf9hhzhuv5u',1.79575077636399579048e+09,1,NULL);
INSERT INTO "events" VALUES(138,'fcb8er4q2j7m',123,'th54bjnmru9w4bz87mh9','CandidatePreferred','{"voter":"s2u84mjkv73y6mjj","before":null,"after":{"candidate":"ey5g2ycv52yj","sector":"people"}}','s2u84mjkv73y6mjj',1.79575077637054753305e+09,1,NULL);
INSERT INTO "events" VALUES(139,'fcb8er4q2j7m',124,'exryeqvmg7s285ecpetb','CandidatePreferred','{"voter":"esn6s8jjwhsn78sd","before":null,"after":{"candidate":"ey5g2ycv52yj","sector":"government"}}','esn6s8jjwhsn78sd',1.79575077638500881201e+09,1,NULL);
INSERT INTO "events" VALUES(140,'fcb8er4q2j7m',125,'z4722q5g9jxjer4khysp','CandidatePreferred','{"voter":"ea5rvrcx98s444a9","before":null,"after":{"candidate":"ey5g2ycv52yj","sector":"civil_society"}}','ea5rvrcx98s444a9',1.79575077640037918092e+09,1,NULL);
INSERT INTO "events" VALUES(141,'fcb8er4q2j7m',126,'yasdwzt9qacxje5wu6xh','CandidatePreferred','{"voter":"ea5rvrcx98s444a9","before":{"candidate":"ey5g2ycv52yj","sector":"civil_society"},"after":{"candidate":"hjwx46pwffba","sector":"civil_society"}}','ea5rvrcx98s444a9',1.79575077641622328755e+09,1,NULL);
INSERT INTO "events" VALUES(142,'fcb8er4q2j7m',127,'xybymmagtwb8gfuspdmh','PaperPreferencesEntered','{"before":null,"after":{"candidate":"hjwx46pwffba","sector":"people","people":2}}','kux6tuf9hhzhuv5u',1.79575077642458271983e+09,1,NULL);
INSERT INTO "events" VALUES(143,'fcb8er4q2j7m',128,'t5hv4wrqm54qmfwe4awf','ChoiceMoved','{"phase":"shown"}','kux6tuf9hhzhuv5u',1.79575077643687796595e+09,1,NULL);
INSERT INTO "events" VALUES(144,'fcb8er4q2j7m',129,'gfrwn9e7zhqmgwts7qns','CoreProblemStated','{"node":"4s5m8p7p4qh3","text":"Falta agua en la ribera","order":2}','kux6tuf9hhzhuv5u',1.79575077644398856165e+09,1,NULL);
INSERT INTO "events" VALUES(145,'fcb8er4q2j7m',130,'gfrwn9e7zhqmgwts7qns','CandidatePlaced','{"candidate":"ey5g2ycv52yj","before":null,"after":"4s5m8p7p4qh3"}','kux6tuf9hhzhuv5u',1.79575077644398856165e+09,1,NULL);
INSERT INTO "events" VALUES(146,'fcb8er4q2j7m',131,'kkb3qcardz4g9gv84see','OperationUndone','{"op":"gfrwn9e7zhqmgwts7qns"}','kux6tuf9hhzhuv5u',1.79575077644972014431e+09,1,NULL);
INSERT INTO "events" VALUES(147,'fcb8er4q2j7m',132,'kkb3qcardz4g9gv84see','CandidatePlaced','{"candidate":"ey5g2ycv52yj","before":"4s5m8p7p4qh3","after":null}','kux6tuf9hhzhuv5u',1.79575077644972014431e+09,1,NULL);
INSERT INTO "events" VALUES(148,'fcb8er4q2j7m',133,'kkb3qcardz4g9gv84see','CoreProblemWithdrawn','{"node":"4s5m8p7p4qh3","text":"Falta agua en la ribera","order":2}','kux6tuf9hhzhuv5u',1.79575077644972014431e+09,1,NULL);
INSERT INTO "events" VALUES(149,'fcb8er4q2j7m',134,'5rhm6nfj8t3yphw2ndz6','OperationRedone','{"op":"gfrwn9e7zhqmgwts7qns"}','kux6tuf9hhzhuv5u',1.79575077647425079344e+09,1,NULL);
INSERT INTO "events" VALUES(150,'fcb8er4q2j7m',135,'5rhm6nfj8t3yphw2ndz6','CoreProblemStated','{"node":"4s5m8p7p4qh3","text":"Falta agua en la ribera","order":2}','kux6tuf9hhzhuv5u',1.79575077647425079344e+09,1,NULL);
INSERT INTO "events" VALUES(151,'fcb8er4q2j7m',136,'5rhm6nfj8t3yphw2ndz6','CandidatePlaced','{"candidate":"ey5g2ycv52yj","before":null,"after":"4s5m8p7p4qh3"}','kux6tuf9hhzhuv5u',1.79575077647425079344e+09,1,NULL);
INSERT INTO "events" VALUES(152,'fcb8er4q2j7m',137,'yggr9qqs8r5av2b4qzx3','CandidatePlaced','{"candidate":"ey5g2ycv52yj","before":"4s5m8p7p4qh3","after":null}','kux6tuf9hhzhuv5u',1.79575077648408031462e+09,1,NULL);
INSERT INTO "events" VALUES(153,'fcb8er4q2j7m',138,'yggr9qqs8r5av2b4qzx3','NodeReworded','{"node":"4s5m8p7p4qh3","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}','kux6tuf9hhzhuv5u',1.79575077648408031462e+09,1,NULL);
INSERT INTO "events" VALUES(154,'fcb8er4q2j7m',139,'yggr9qqs8r5av2b4qzx3','CandidatePlaced','{"candidate":"hjwx46pwffba","before":null,"after":"4s5m8p7p4qh3"}','kux6tuf9hhzhuv5u',1.79575077648408031462e+09,1,NULL);
INSERT INTO "events" VALUES(155,'fcb8er4q2j7m',140,'yggr9qqs8r5av2b4qzx3','IdeaPlaced','{"idea":"u4bdxd53ca5d","node":"4s5m8p7p4qh3"}','kux6tuf9hhzhuv5u',1.79575077648408031462e+09,1,NULL);
INSERT INTO "events" VALUES(156,'fcb8er4q2j7m',141,'thexxww8ftj8tukx4xrj','CauseAdded','{"node":"jyknwp6avjs7","text":"Se pierde agua en la red","effect":"4s5m8p7p4qh3","order":3}','esn6s8jjwhsn78sd',1.79575077649926519388e+09,1,NULL);
INSERT INTO "events" VALUES(157,'fcb8er4q2j7m',142,'thexxww8ftj8tukx4xrj','CandidatePlaced','{"candidate":"je3acfvcn7rw","before":null,"after":"jyknwp6avjs7"}','esn6s8jjwhsn78sd',1.79575077649926519388e+09,1,NULL);
INSERT INTO "events" VALUES(158,'fcb8er4q2j7m',143,'bz7tzr5j8hxuskku95t2','OperationUndone','{"op":"thexxww8ftj8tukx4xrj"}','esn6s8jjwhsn78sd',1.79575077651694059365e+09,1,NULL);
INSERT INTO "events" VALUES(159,'fcb8er4q2j7m',144,'bz7tzr5j8hxuskku95t2','CandidatePlaced','{"candidate":"je3acfvcn7rw","before":"jyknwp6avjs7","after":null}','esn6s8jjwhsn78sd',1.79575077651694059365e+09,1,NULL);
INSERT INTO "events" VALUES(160,'fcb8er4q2j7m',145,'bz7tzr5j8hxuskku95t2','NodeRemoved','{"node":"jyknwp6avjs7","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"links":[["jyknwp6avjs7","4s5m8p7p4qh3"]]}','esn6s8jjwhsn78sd',1.79575077651694059365e+09,1,NULL);
INSERT INTO "events" VALUES(161,'fcb8er4q2j7m',146,'vkt8mfqtnfcz9cgd6qsu','CauseAdded','{"node":"cs3hpw9d5855","text":"Nadie avisa de los cortes","effect":"4s5m8p7p4qh3","order":4}','kux6tuf9hhzhuv5u',1.79575077652923321717e+09,1,NULL);
INSERT INTO "events" VALUES(162,'fcb8er4q2j7m',147,'vkt8mfqtnfcz9cgd6qsu','IdeaPlaced','{"idea":"4q2dd3vndf8n","node":"cs3hpw9d5855"}','kux6tuf9hhzhuv5u',1.79575077652923321717e+09,1,NULL);
INSERT INTO "events" VALUES(163,'fcb8er4q2j7m',148,'3nsyrw4v6ur87ts6xmcb','OperationUndone','{"op":"vkt8mfqtnfcz9cgd6qsu"}','kux6tuf9hhzhuv5u',1.79575077654504036903e+09,1,NULL);
INSERT INTO "events" VALUES(164,'fcb8er4q2j7m',149,'3nsyrw4v6ur87ts6xmcb','IdeaLifted','{"idea":"4q2dd3vndf8n","node":"cs3hpw9d5855"}','kux6tuf9hhzhuv5u',1.79575077654504036903e+09,1,NULL);
INSERT INTO "events" VALUES(165,'fcb8er4q2j7m',150,'3nsyrw4v6ur87ts6xmcb','NodeRemoved','{"node":"cs3hpw9d5855","wording":{"text":"Nadie avisa de los cortes","offers":[]},"order":4,"links":[["cs3hpw9d5855","4s5m8p7p4qh3"]]}','kux6tuf9hhzhuv5u',1.79575077654504036903e+09,1,NULL);
INSERT INTO "events" VALUES(166,'fcb8er4q2j7m',151,'gnx5cf7cazautb8qtp2q','OperationRedone','{"op":"vkt8mfqtnfcz9cgd6qsu"}','kux6tuf9hhzhuv5u',1.79575077655686187738e+09,1,NULL);
INSERT INTO "events" VALUES(167,'fcb8er4q2j7m',152,'gnx5cf7cazautb8qtp2q','CauseAdded','{"node":"cs3hpw9d5855","text":"Nadie avisa de los cortes","effect":"4s5m8p7p4qh3","order":4}','kux6tuf9hhzhuv5u',1.79575077655686187738e+09,1,NULL);
INSERT INTO "events" VALUES(168,'fcb8er4q2j7m',153,'gnx5cf7cazautb8qtp2q','IdeaPlaced','{"idea":"4q2dd3vndf8n","node":"cs3hpw9d5855"}','kux6tuf9hhzhuv5u',1.79575077655686187738e+09,1,NULL);
INSERT INTO "events" VALUES(169,'fcb8er4q2j7m',154,'m7qycjsxbbkv7zvggbem','NodeSetAside','{"node":"esw2k2pf2twd","text":"2. El pozo se seca","order":5}','ea5rvrcx98s444a9',1.79575077656869959829e+09,1,NULL);
INSERT INTO "events" VALUES(170,'fcb8er4q2j7m',155,'m7qycjsxbbkv7zvggbem','IdeaPlaced','{"idea":"dgwbcqum6rrv","node":"esw2k2pf2twd"}','ea5rvrcx98s444a9',1.79575077656869959829e+09,1,NULL);
INSERT INTO "events" VALUES(171,'fcb8er4q2j7m',156,'bb2jcdmg4wj6j6g4wrcc','BranchRestored','{"node":"esw2k2pf2twd","cut":[],"joined":[["esw2k2pf2twd","4s5m8p7p4qh3"]]}','ea5rvrcx98s444a9',1.79575077659109282489e+09,1,NULL);
INSERT INTO "events" VALUES(172,'fcb8er4q2j7m',157,'cv7gc3ac9b4phh2tknax','CauseAdded','{"node":"6fjn7xj4m6dd","text":"La bomba se descompone y nadie la repara","effect":"4s5m8p7p4qh3","order":6}','s2u84mjkv73y6mjj',1.79575077661043739319e+09,1,NULL);
INSERT INTO "events" VALUES(173,'fcb8er4q2j7m',158,'qs9tgbjmxbapatje26yk','CauseAdded','{"node":"pvke73bdrgv5","text":"No hay refacciones","effect":"6fjn7xj4m6dd","order":7}','esn6s8jjwhsn78sd',1.79575077663281059258e+09,1,NULL);
INSERT INTO "events" VALUES(174,'fcb8er4q2j7m',159,'tr8z8dyd6txsyphskvjt','CauseAdded','{"node":"gpyz295aktgq","text":"Fugas en la red","effect":"4s5m8p7p4qh3","order":8}','esn6s8jjwhsn78sd',1.79575077665667557713e+09,1,NULL);
INSERT INTO "events" VALUES(175,'fcb8er4q2j7m',160,'ynrse84wehfhz88rgkwq','EffectAdded','{"node":"g3n8h5nf55vd","text":"Las familias compran pipas","cause":"4s5m8p7p4qh3","order":9}','ugdhr9vf2mk34pzv',1.79575077666977834696e+09,1,NULL);
INSERT INTO "events" VALUES(176,'fcb8er4q2j7m',161,'8bak5h6a98samwvm7xxb','EffectAdded','{"node":"55tt8ky6xua3","text":"Gastan un quinto de su ingreso","cause":"g3n8h5nf55vd","order":10}','ugdhr9vf2mk34pzv',1.79575077668099713328e+09,1,NULL);
INSERT INTO "events" VALUES(177,'fcb8er4q2j7m',162,'2qav8bh5k2f7v2db4b82','NodeReworded','{"node":"gpyz295aktgq","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}','s2u84mjkv73y6mjj',1.7957507767027494907e+09,1,NULL);
INSERT INTO "events" VALUES(178,'fcb8er4q2j7m',163,'u7j766ax3vh3yg5m7wat','NodeReworded','{"node":"gpyz295aktgq","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}','esn6s8jjwhsn78sd',1.79575077672168111802e+09,1,NULL);
INSERT INTO "events" VALUES(179,'fcb8er4q2j7m',164,'97u4k59r7uq58d52xun6','NodeReworded','{"node":"gpyz295aktgq","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}','s2u84mjkv73y6mjj',1.79575077673742175099e+09,1,NULL);
INSERT INTO "events" VALUES(180,'fcb8er4q2j7m',165,'2m6y6gpy8vwxcmbvm6cp','NodeMoved','{"node":"pvke73bdrgv5","cut":[["pvke73bdrgv5","6fjn7xj4m6dd"]],"joined":[["pvke73bdrgv5","gpyz295aktgq"]]}','esn6s8jjwhsn78sd',1.79575077675949430463e+09,1,NULL);
INSERT INTO "events" VALUES(181,'fcb8er4q2j7m',166,'v3yps53fyxuberjfawty','NodesLinked','{"node":"pvke73bdrgv5","cut":[],"joined":[["pvke73bdrgv5","6fjn7xj4m6dd"]]}','esn6s8jjwhsn78sd',1.79575077676420474057e+09,1,NULL);
INSERT INTO "events" VALUES(182,'fcb8er4q2j7m',167,'3sa2zkyk7225x6824k5u','NodesUnlinked','{"node":"pvke73bdrgv5","cut":[["pvke73bdrgv5","gpyz295aktgq"]],"joined":[]}','esn6s8jjwhsn78sd',1.79575077677590179449e+09,1,NULL);
INSERT INTO "events" VALUES(183,'fcb8er4q2j7m',168,'yb33q3tnraphx7at4tsh','NodeReworded','{"node":"6fjn7xj4m6dd","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}','s2u84mjkv73y6mjj',1.79575077679287195206e+09,1,NULL);
INSERT INTO "events" VALUES(184,'fcb8er4q2j7m',169,'yb33q3tnraphx7at4tsh','NodeSplitOff','{"node":"876zdvt66y4z","of":"6fjn7xj4m6dd","text":"Nadie repara la bomba","order":11,"links":[["876zdvt66y4z","4s5m8p7p4qh3"]]}','s2u84mjkv73y6mjj',1.79575077679287195206e+09,1,NULL);
INSERT INTO "events" VALUES(185,'fcb8er4q2j7m',170,'hu9zd9h9ddnnvqwj9ghe','NodesMerged','{"node":"876zdvt66y4z","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"pvke73bdrgv5","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["pvke73bdrgv5","6fjn7xj4m6dd"]]}],"joined":[["876zdvt66y4z","6fjn7xj4m6dd"]],"cut":[]}','s2u84mjkv73y6mjj',1795750776.80891,1,NULL);
INSERT INTO "events" VALUES(186,'fcb8er4q2j7m',171,'jxjq2x8ptysqfbg89t3a','OperationUndone','{"op":"hu9zd9h9ddnnvqwj9ghe"}','s2u84mjkv73y6mjj',1.79575077681989359861e+09,1,NULL);
INSERT INTO "events" VALUES(187,'fcb8er4q2j7m',172,'jxjq2x8ptysqfbg89t3a','NodesParted','{"node":"876zdvt66y4z","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"pvke73bdrgv5","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["pvke73bdrgv5","6fjn7xj4m6dd"]]}],"joined":[["876zdvt66y4z","6fjn7xj4m6dd"]],"cut":[]}','s2u84mjkv73y6mjj',1.79575077681989359861e+09,1,NULL);
INSERT INTO "events" VALUES(188,'fcb8er4q2j7m',173,'bxx2p49jmhhwgpc4j6cx','NodesMerged','{"node":"876zdvt66y4z","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"pvke73bdrgv5","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["pvke73bdrgv5","6fjn7xj4m6dd"]]}],"joined":[["876zdvt66y4z","6fjn7xj4m6dd"]],"cut":[]}','s2u84mjkv73y6mjj',1.79575077682841610909e+09,1,NULL);
INSERT INTO "events" VALUES(189,'fcb8er4q2j7m',174,'7kr4d4bx2rg6kmqcddx4','BranchParked','{"node":"55tt8ky6xua3","cut":[["g3n8h5nf55vd","55tt8ky6xua3"]],"joined":[]}','ugdhr9vf2mk34pzv',1.79575077684077954293e+09,1,NULL);
INSERT INTO "events" VALUES(190,'fcb8er4q2j7m',175,'j4ujexg2zhv3nv8ub6j2','BranchRestored','{"node":"55tt8ky6xua3","cut":[],"joined":[["g3n8h5nf55vd","55tt8ky6xua3"]]}','ugdhr9vf2mk34pzv',1.79575077685869073868e+09,1,NULL);
INSERT INTO "events" VALUES(191,'fcb8er4q2j7m',176,'q32v5z7jm4ve96p8y6ns','NodeRemoved','{"node":"55tt8ky6xua3","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["g3n8h5nf55vd","55tt8ky6xua3"]]}','ugdhr9vf2mk34pzv',1.79575077686412978164e+09,1,NULL);
INSERT INTO "events" VALUES(192,'fcb8er4q2j7m',177,'ayknygrq3xs6vjfg5gzs','OperationUndone','{"op":"q32v5z7jm4ve96p8y6ns"}','ugdhr9vf2mk34pzv',1.79575077687731051445e+09,1,NULL);
INSERT INTO "events" VALUES(193,'fcb8er4q2j7m',178,'ayknygrq3xs6vjfg5gzs','NodeReturned','{"node":"55tt8ky6xua3","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["g3n8h5nf55vd","55tt8ky6xua3"]]}','ugdhr9vf2mk34pzv',1.79575077687731051445e+09,1,NULL);
INSERT INTO "events" VALUES(194,'fcb8er4q2j7m',179,'esmdxuz48ck5fawwf8yj','NodeRemoved','{"node":"55tt8ky6xua3","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["g3n8h5nf55vd","55tt8ky6xua3"]]}','esn6s8jjwhsn78sd',1.79575077688834071161e+09,1,NULL);
INSERT INTO "events" VALUES(195,'fcb8er4q2j7m',180,'pxqdrvnew2bxykrpn283','OperationTakenBack','{"op":"esmdxuz48ck5fawwf8yj","again":false}','kux6tuf9hhzhuv5u',1.79575077690800356863e+09,1,NULL);
INSERT INTO "events" VALUES(196,'fcb8er4q2j7m',181,'pxqdrvnew2bxykrpn283','NodeReturned','{"node":"55tt8ky6xua3","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["g3n8h5nf55vd","55tt8ky6xua3"]]}','kux6tuf9hhzhuv5u',1.79575077690800356863e+09,1,NULL);
INSERT INTO "events" VALUES(197,'fcb8er4q2j7m',182,'qpramrbz4pauvvk23znp','OperationUndone','{"op":"pxqdrvnew2bxykrpn283"}','kux6tuf9hhzhuv5u',1.79575077692140030864e+09,1,NULL);
INSERT INTO "events" VALUES(198,'fcb8er4q2j7m',183,'qpramrbz4pauvvk23znp','NodeRemoved','{"node":"55tt8ky6xua3","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["g3n8h5nf55vd","55tt8ky6xua3"]]}','kux6tuf9hhzhuv5u',1.79575077692140030864e+09,1,NULL);
INSERT INTO "events" VALUES(199,'fcb8er4q2j7m',184,'qpramrbz4pauvvk23znp','OperationTakenBack','{"op":"esmdxuz48ck5fawwf8yj","again":true}','kux6tuf9hhzhuv5u',1.79575077692140030864e+09,1,NULL);
INSERT INTO "events" VALUES(200,'fcb8er4q2j7m',185,'9ub6m7b2nn2frhktv28r','OperationRedone','{"op":"pxqdrvnew2bxykrpn283"}','kux6tuf9hhzhuv5u',1.7957507769330134391e+09,1,NULL);
INSERT INTO "events" VALUES(201,'fcb8er4q2j7m',186,'9ub6m7b2nn2frhktv28r','OperationTakenBack','{"op":"esmdxuz48ck5fawwf8yj","again":false}','kux6tuf9hhzhuv5u',1.7957507769330134391e+09,1,NULL);
INSERT INTO "events" VALUES(202,'fcb8er4q2j7m',187,'9ub6m7b2nn2frhktv28r','NodeReturned','{"node":"55tt8ky6xua3","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["g3n8h5nf55vd","55tt8ky6xua3"]]}','kux6tuf9hhzhuv5u',1.7957507769330134391e+09,1,NULL);
INSERT INTO "events" VALUES(203,'fcb8er4q2j7m',188,'bc3swharu545frqaytcq','NodeRemoved','{"node":"55tt8ky6xua3","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["g3n8h5nf55vd","55tt8ky6xua3"]]}','esn6s8jjwhsn78sd',1.79575077694460463525e+09,1,NULL);
INSERT INTO "events" VALUES(204,'fcb8er4q2j7m',189,'tcm7xgd3chyjru7bxa8n','NodeReturned','{"node":"55tt8ky6xua3","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}','ugdhr9vf2mk34pzv',1.79575077695676112174e+09,1,NULL);
INSERT INTO "events" VALUES(205,'fcb8er4q2j7m',190,'tcm7xgd3chyjru7bxa8n','BranchRestored','{"node":"55tt8ky6xua3","cut":[],"joined":[["g3n8h5nf55vd","55tt8ky6xua3"]]}','ugdhr9vf2mk34pzv',1.79575077695676112174e+09,1,NULL);
INSERT INTO "events" VALUES(206,'fcb8er4q2j7m',191,'vkx9r4r49ybzcpjb95dt','VersionNamed','{"version":"5vu2epkfann6","name":"Antes de la pausa","reason":"named","about":"","at_version":190,"at":1795750776.9892688,"order":1,"digest":"159b9e976d1c7da30b8d7058b655f32f","by":"s2u84mjkv73y6mjj"}','s2u84mjkv73y6mjj',1.79575077698945021623e+09,1,NULL);
INSERT INTO "events" VALUES(207,'fcb8er4q2j7m',192,'8ajvg9v92bgyhjzs5jvp','VersionRenamed','{"version":"5vu2epkfann6","before":"Antes de la pausa","after":"Antes de comer"}','s2u84mjkv73y6mjj',1.79575077701375484468e+09,1,NULL);
INSERT INTO "events" VALUES(208,'fcb8er4q2j7m',193,'mjg5dbn4kwfqvte3tj83','CauseAdded','{"node":"fgvxstjpkb2a","text":"Tarifas que no alcanzan","effect":"4s5m8p7p4qh3","order":12}','esn6s8jjwhsn78sd',1.79575077704235577585e+09,1,NULL);
INSERT INTO "events" VALUES(209,'fcb8er4q2j7m',194,'ft9f24hm3uvvt755kkdh','BranchParked','{"node":"gpyz295aktgq","cut":[["gpyz295aktgq","4s5m8p7p4qh3"]],"joined":[]}','esn6s8jjwhsn78sd',1.79575077706796550755e+09,1,NULL);
INSERT INTO "events" VALUES(210,'fcb8er4q2j7m',195,'ajtzhwd57bvy2kbde74m','NodeBrought','{"node":"94qspvsc7jkj","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["94qspvsc7jkj","4s5m8p7p4qh3"]]}','kux6tuf9hhzhuv5u',1.79575077709350466731e+09,1,NULL);
INSERT INTO "events" VALUES(211,'fcb8er4q2j7m',196,'ajtzhwd57bvy2kbde74m','NodeBrought','{"node":"xgztanxks3bd","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["xgztanxks3bd","94qspvsc7jkj"]]}','kux6tuf9hhzhuv5u',1.79575077709350466731e+09,1,NULL);
INSERT INTO "events" VALUES(212,'fcb8er4q2j7m',197,'pvrrzs8fhs5yy2ws6dqz','VersionNamed','{"version":"tgvrge62c8ks","name":"","reason":"restored","about":"5vu2epkfann6","at_version":196,"at":1795750777.1623902,"order":2,"digest":"31c58f85eb00c18839b024691236ca02","by":null}','kux6tuf9hhzhuv5u',1.79575077716246628758e+09,1,NULL);
INSERT INTO "events" VALUES(213,'fcb8er4q2j7m',198,'pvrrzs8fhs5yy2ws6dqz','VersionRestored','{"version":"5vu2epkfann6"}','kux6tuf9hhzhuv5u',1.79575077716246628758e+09,1,NULL);
INSERT INTO "events" VALUES(214,'fcb8er4q2j7m',199,'pvrrzs8fhs5yy2ws6dqz','ArrowsRestored','{"node":"4s5m8p7p4qh3","cut":[["fgvxstjpkb2a","4s5m8p7p4qh3"],["94qspvsc7jkj","4s5m8p7p4qh3"],["xgztanxks3bd","94qspvsc7jkj"]],"joined":[]}','kux6tuf9hhzhuv5u',1.79575077716246628758e+09,1,NULL);
INSERT INTO "events" VALUES(215,'fcb8er4q2j7m',200,'pvrrzs8fhs5yy2ws6dqz','NodeRemoved','{"node":"fgvxstjpkb2a","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}','kux6tuf9hhzhuv5u',1.79575077716246628758e+09,1,NULL);
INSERT INTO "events" VALUES(216,'fcb8er4q2j7m',201,'pvrrzs8fhs5yy2ws6dqz','NodeRemoved','{"node":"94qspvsc7jkj","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}','kux6tuf9hhzhuv5u',1.79575077716246628758e+09,1,NULL);
INSERT INTO "events" VALUES(217,'fcb8er4q2j7m',202,'pvrrzs8fhs5yy2ws6dqz','NodeRemoved','{"node":"xgztanxks3bd","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}','kux6tuf9hhzhuv5u',1.79575077716246628758e+09,1,NULL);
INSERT INTO "events" VALUES(218,'fcb8er4q2j7m',203,'pvrrzs8fhs5yy2ws6dqz','ArrowsRestored','{"node":"4s5m8p7p4qh3","cut":[],"joined":[["gpyz295aktgq","4s5m8p7p4qh3"]]}','kux6tuf9hhzhuv5u',1.79575077716246628758e+09,1,NULL);
INSERT INTO "events" VALUES(219,'fcb8er4q2j7m',204,'sg3ug56nywyn5hmeebpw','CauseAdded','{"node":"nqm5snmamd5v","text":"No llueve","effect":"4s5m8p7p4qh3","order":15}','s2u84mjkv73y6mjj',1.79575077720873451238e+09,1,NULL);
INSERT INTO "events" VALUES(220,'fcb8er4q2j7m',205,'swgtwc5nrjgzjbptpnh9','CauseAdded','{"node":"zfn7zecbe7v7","text":"Está lejos","effect":"4s5m8p7p4qh3","order":16}','s2u84mjkv73y6mjj',1795750777.2225,1,NULL);
INSERT INTO "events" VALUES(221,'fcb8er4q2j7m',206,'n9sayjzqnk453nr56f3v','NodeMoved','{"node":"nqm5snmamd5v","cut":[["nqm5snmamd5v","4s5m8p7p4qh3"]],"joined":[["nqm5snmamd5v","cs3hpw9d5855"]]}','s2u84mjkv73y6mjj',1.79575077724740195272e+09,1,NULL);
INSERT INTO "events" VALUES(222,'fcb8er4q2j7m',207,'n9sayjzqnk453nr56f3v','NodeMoved','{"node":"zfn7zecbe7v7","cut":[["zfn7zecbe7v7","4s5m8p7p4qh3"]],"joined":[["zfn7zecbe7v7","cs3hpw9d5855"]]}','s2u84mjkv73y6mjj',1.79575077724740195272e+09,1,NULL);
INSERT INTO "events" VALUES(223,'fcb8er4q2j7m',208,'srny9ys6xp3ejxey9xje','BranchParked','{"node":"nqm5snmamd5v","cut":[["nqm5snmamd5v","cs3hpw9d5855"]],"joined":[]}','s2u84mjkv73y6mjj',1.79575077726568222043e+09,1,NULL);
INSERT INTO "events" VALUES(224,'fcb8er4q2j7m',209,'srny9ys6xp3ejxey9xje','BranchParked','{"node":"zfn7zecbe7v7","cut":[["zfn7zecbe7v7","cs3hpw9d5855"]],"joined":[]}','s2u84mjkv73y6mjj',1.79575077726568222043e+09,1,NULL);
INSERT INTO "events" VALUES(225,'fcb8er4q2j7m',210,'rm5gvncdg56wkdsgfrhj','NodeRemoved','{"node":"nqm5snmamd5v","wording":{"text":"No llueve","offers":[]},"order":15,"links":[]}','s2u84mjkv73y6mjj',1.79575077727713060381e+09,1,NULL);
INSERT INTO "events" VALUES(226,'fcb8er4q2j7m',211,'rm5gvncdg56wkdsgfrhj','NodeRemoved','{"node":"zfn7zecbe7v7","wording":{"text":"Está lejos","offers":[]},"order":16,"links":[]}','s2u84mjkv73y6mjj',1.79575077727713060381e+09,1,NULL);
INSERT INTO "events" VALUES(227,'fcb8er4q2j7m',212,'6fy8e6tudpcjqb5q9wja','ArrowVoted','{"voter":"s2u84mjkv73y6mjj","before":null,"after":{"cause":"cs3hpw9d5855","effect":"4s5m8p7p4qh3","sector":"people","answer":"yes"}}','s2u84mjkv73y6mjj',1.79575077730509519583e+09,1,NULL);
INSERT INTO "events" VALUES(228,'fcb8er4q2j7m',213,'qupynwzned42wzq63fea','ArrowVoted','{"voter":"esn6s8jjwhsn78sd","before":null,"after":{"cause":"cs3hpw9d5855","effect":"4s5m8p7p4qh3","sector":"government","answer":"no"}}','esn6s8jjwhsn78sd',1795750777.32086,1,NULL);
INSERT INTO "events" VALUES(229,'fcb8er4q2j7m',214,'smhnpw65mdg2xb33j4ks','ArrowVoted','{"voter":"esn6s8jjwhsn78sd","before":{"cause":"cs3hpw9d5855","effect":"4s5m8p7p4qh3","sector":"government","answer":"no"},"after":null}','esn6s8jjwhsn78sd',1.79575077733609032634e+09,1,NULL);
INSERT INTO "events" VALUES(230,'fcb8er4q2j7m',215,'es26g86rk7p7e4g9vwc7','QuestionPut','{"before":null,"after":{"cause":"cs3hpw9d5855","effect":"4s5m8p7p4qh3","open":true}}','kux6tuf9hhzhuv5u',1.79575077735872912403e+09,1,NULL);
INSERT INTO "events" VALUES(231,'fcb8er4q2j7m',216,'hb9az2nh7fn8gnj6pgm8','PaperVotesEntered','{"before":null,"after":{"cause":"cs3hpw9d5855","effect":"4s5m8p7p4qh3","sector":"people","answer":"yes","count":3}}','kux6tuf9hhzhuv5u',1.7957507773728656769e+09,1,NULL);
INSERT INTO "events" VALUES(232,'fcb8er4q2j7m',217,'8g6yrrdpngp65a2xqvrk','QuestionPut','{"before":{"cause":"cs3hpw9d5855","effect":"4s5m8p7p4qh3","open":true},"after":null}','kux6tuf9hhzhuv5u',1.79575077738861179355e+09,1,NULL);
INSERT INTO "events" VALUES(233,'fcb8er4q2j7m',218,'46fyf2rd7exxwxbev2nt','QuestionPut','{"before":null,"after":{"cause":"cs3hpw9d5855","effect":"4s5m8p7p4qh3","open":true}}','kux6tuf9hhzhuv5u',1.79575077740492343903e+09,1,NULL);
INSERT INTO "events" VALUES(234,'fcb8er4q2j7m',219,'e8hrbtguhc5dpqzsbf45','QuestionPut','{"before":{"cause":"cs3hpw9d5855","effect":"4s5m8p7p4qh3","open":true},"after":{"cause":"cs3hpw9d5855","effect":"4s5m8p7p4qh3","open":false}}','kux6tuf9hhzhuv5u',1.79575077744385766987e+09,1,NULL);
INSERT INTO "events" VALUES(235,'fcb8er4q2j7m',220,'dyaj7ztcn4cqd6eym546','ArrowMarked','{"before":null,"after":{"cause":"cs3hpw9d5855","effect":"4s5m8p7p4qh3","necessary":true,"sufficient":false}}','s2u84mjkv73y6mjj',1.79575077746098446841e+09,1,NULL);
INSERT INTO "events" VALUES(236,'fcb8er4q2j7m',221,'s2q368gckfzsjwzbg8za','ActionAnswered','{"node":"cs3hpw9d5855","before":null,"after":{"answer":"other","whose":"Comisión de agua"}}','s2u84mjkv73y6mjj',1.79575077747336363798e+09,1,NULL);
INSERT INTO "events" VALUES(237,'fcb8er4q2j7m',222,'nmqq64xx8xjbgjrbuq32','LeafSettled','{"node":"cs3hpw9d5855","settled":true}','s2u84mjkv73y6mjj',1.79575077748563790322e+09,1,NULL);
INSERT INTO "events" VALUES(238,'fcb8er4q2j7m',223,'fc9cfzycbd99f393w8g7','FindingDismissed','{"before":null,"after":{"code":"unactionable","nodes":["cs3hpw9d5855"],"reason":"Sí se puede"}}','s2u84mjkv73y6mjj',1.79575077750097489358e+09,1,NULL);
INSERT INTO "events" VALUES(239,'fcb8er4q2j7m',224,'qn2mwmup5nfkzxhrw534','EvidenceAdded','{"evidence":"hz3cny68hxf3","before":null,"after":{"evidence":"hz3cny68hxf3","node":"4s5m8p7p4qh3","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','esn6s8jjwhsn78sd',1.79575077751683521271e+09,1,NULL);
INSERT INTO "events" VALUES(240,'fcb8er4q2j7m',225,'ugaz7zt98mbt56h5qaby','EvidenceChanged','{"evidence":"hz3cny68hxf3","before":{"evidence":"hz3cny68hxf3","node":"4s5m8p7p4qh3","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""},"after":{"evidence":"hz3cny68hxf3","node":"4s5m8p7p4qh3","order":1,"kind":"source","figure":"2.3","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','esn6s8jjwhsn78sd',1.79575077753267288212e+09,1,NULL);
INSERT INTO "events" VALUES(241,'fcb8er4q2j7m',226,'5jkvkxuuqxgx4xtmef32','EvidenceAdded','{"evidence":"57mqenae3sjg","before":null,"after":{"evidence":"57mqenae3sjg","node":"cs3hpw9d5855","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','s2u84mjkv73y6mjj',1.79575077755179429057e+09,1,NULL);
INSERT INTO "events" VALUES(242,'fcb8er4q2j7m',227,'xqq7swxc3c8aw7af6gvr','EvidenceChanged','{"evidence":"57mqenae3sjg","before":{"evidence":"57mqenae3sjg","node":"cs3hpw9d5855","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":{"evidence":"57mqenae3sjg","node":"4s5m8p7p4qh3","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','s2u84mjkv73y6mjj',1.79575077756466865543e+09,1,NULL);
INSERT INTO "events" VALUES(243,'fcb8er4q2j7m',228,'tmt93fvzexckw83ujw52','EvidenceRemoved','{"evidence":"57mqenae3sjg","before":{"evidence":"57mqenae3sjg","node":"4s5m8p7p4qh3","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":null}','s2u84mjkv73y6mjj',1.795750777576834917e+09,1,NULL);
INSERT INTO "events" VALUES(244,'fcb8er4q2j7m',229,'tz6prv8rmyby5uaymgzv','StageOpened','{"stage":"objective_tree"}','kux6tuf9hhzhuv5u',1.79575077758826351162e+09,1,NULL);
INSERT INTO "events" VALUES(245,'fcb8er4q2j7m',230,'dd67gnqeha9n8fk2xvs3','ObjectiveConfirmed','{"node":"4s5m8p7p4qh3","before":null,"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','s2u84mjkv73y6mjj',1.79575077760471391681e+09,1,NULL);
INSERT INTO "events" VALUES(246,'fcb8er4q2j7m',231,'eauqaew2cqxwref5s57d','ObjectiveOffered','{"node":"4s5m8p7p4qh3","before":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true}}','esn6s8jjwhsn78sd',1.79575077761665463441e+09,1,NULL);
INSERT INTO "events" VALUES(247,'fcb8er4q2j7m',232,'unsemwd6983469dvpfaw','ObjectiveConfirmed','{"node":"4s5m8p7p4qh3","before":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','s2u84mjkv73y6mjj',1.79575077763263058665e+09,1,NULL);
INSERT INTO "events" VALUES(248,'fcb8er4q2j7m',233,'2qnr54anapzaq7dsjw4g','ObjectiveConfirmed','{"node":"g3n8h5nf55vd","before":null,"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true}}','esn6s8jjwhsn78sd',1.79575077764879059791e+09,1,NULL);
INSERT INTO "events" VALUES(249,'fcb8er4q2j7m',234,'5f2qvbb5f8a8gw9pgux5','ProposalsShown','{"shown":true}','kux6tuf9hhzhuv5u',1.79575077773349118235e+09,1,NULL);
INSERT INTO "events" VALUES(250,'fcb8er4q2j7m',235,'7ams6hwqfehxzys8sbx5','ProposalRead','{"node":"cs3hpw9d5855","before":null,"after":{"problem":"Nadie avisa de los cortes","objective":"Se avisa de los cortes"}}','kux6tuf9hhzhuv5u',1.79575077774859976761e+09,1,NULL);
INSERT INTO "events" VALUES(251,'fcb8er4q2j7m',236,'3kg6kaqj5j8b6aypuajw','ProposalRead','{"node":"6fjn7xj4m6dd","before":null,"after":{"problem":"La bomba se descompone","objective":"La bomba funciona bien"}}','kux6tuf9hhzhuv5u',1.79575077776164937016e+09,1,NULL);
INSERT INTO "events" VALUES(252,'fcb8er4q2j7m',237,'pynpyj7q47sztktgvf9z','ProposalRead','{"node":"gpyz295aktgq","before":null,"after":{"problem":"Fugas por tubería vieja","objective":"Menos fugas por tubería vieja"}}','kux6tuf9hhzhuv5u',1.79575077777370214465e+09,1,NULL);
INSERT INTO "events" VALUES(253,'fcb8er4q2j7m',238,'tk9j7t88khcu3sfctvqy','ProposalsShown','{"shown":false}','kux6tuf9hhzhuv5u',1.79575077778876662252e+09,1,NULL);
INSERT INTO "events" VALUES(254,'fcb8er4q2j7m',239,'b843qkq7jdanjd6j3d9y','ObjectiveConfirmed','{"node":"cs3hpw9d5855","before":null,"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','kux6tuf9hhzhuv5u',1.7957507778006815911e+09,1,NULL);
INSERT INTO "events" VALUES(255,'fcb8er4q2j7m',240,'b843qkq7jdanjd6j3d9y','ObjectiveConfirmed','{"node":"6fjn7xj4m6dd","before":null,"after":{"wording":{"text":"La bomba funciona bien","offers":[]},"problem":"La bomba se descompone","confirmed":true}}','kux6tuf9hhzhuv5u',1.7957507778006815911e+09,1,NULL);
INSERT INTO "events" VALUES(256,'fcb8er4q2j7m',241,'b843qkq7jdanjd6j3d9y','ObjectiveConfirmed','{"node":"gpyz295aktgq","before":null,"after":{"wording":{"text":"Menos fugas por tubería vieja","offers":[]},"problem":"Fugas por tubería vieja","confirmed":true}}','kux6tuf9hhzhuv5u',1.7957507778006815911e+09,1,NULL);
INSERT INTO "events" VALUES(257,'fcb8er4q2j7m',242,'5u7xye2675x7whcczyms','ObjectiveReopened','{"node":"g3n8h5nf55vd","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false}}','s2u84mjkv73y6mjj',1.7957507778160727024e+09,1,NULL);
INSERT INTO "events" VALUES(258,'fcb8er4q2j7m',243,'yree94g9hmge3u8tqddr','ProblemSentBack','{"node":"4s5m8p7p4qh3","before":null,"after":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"}}','s2u84mjkv73y6mjj',1.79575077783737015722e+09,1,NULL);
INSERT INTO "events" VALUES(259,'fcb8er4q2j7m',244,'zjtg9d7bncxzr66tzj9q','ProblemSentBack','{"node":"4s5m8p7p4qh3","before":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"},"after":null}','esn6s8jjwhsn78sd',1.79575077785661125183e+09,1,NULL);
INSERT INTO "events" VALUES(260,'fcb8er4q2j7m',245,'hjaecfy4n62c3bmes4cm','VersionNamed','{"version":"48dk798ctbh8","name":"Con objetivos","reason":"named","about":"","at_version":244,"at":1795750777.8769948,"order":3,"digest":"2e13efda22bbf07dcedc717efe9976fb","by":"s2u84mjkv73y6mjj"}','s2u84mjkv73y6mjj',1.79575077787714529036e+09,1,NULL);
INSERT INTO "events" VALUES(261,'fcb8er4q2j7m',246,'2zn86vemangpqun8e5z2','ObjectiveOffered','{"node":"g3n8h5nf55vd","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":["Las familias gastan menos en agua"]},"problem":"Las familias compran pipas","confirmed":false}}','esn6s8jjwhsn78sd',1.79575077789253664014e+09,1,NULL);
INSERT INTO "events" VALUES(262,'fcb8er4q2j7m',247,'e3m2xcndxbq72fcg2jzg','VersionNamed','{"version":"c4w5pq95xbza","name":"Final","reason":"named","about":"","at_version":246,"at":1795750777.9086282,"order":4,"digest":"6578f5fa27057133d69904b19093e831","by":null}','kux6tuf9hhzhuv5u',1.79575077790874028209e+09,1,NULL);
INSERT INTO "events" VALUES(263,'fcb8er4q2j7m',248,'9pmj6wv7t8by6jrru46r','ObjectiveReopened','{"node":"cs3hpw9d5855","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false}}','s2u84mjkv73y6mjj',1.79575077792769742012e+09,1,NULL);
INSERT INTO "events" VALUES(264,'fcb8er4q2j7m',249,'4ywm3uahdr7eb54bdmps','VersionNamed','{"version":"h5vmzd36hu88","name":"","reason":"restored","about":"c4w5pq95xbza","at_version":248,"at":1795750777.9662805,"order":5,"digest":"436acbbb427863231ad42d3c3ff8ab6c","by":null}','kux6tuf9hhzhuv5u',1795750777.96635,1,NULL);
INSERT INTO "events" VALUES(265,'fcb8er4q2j7m',250,'4ywm3uahdr7eb54bdmps','VersionRestored','{"version":"c4w5pq95xbza"}','kux6tuf9hhzhuv5u',1795750777.96635,1,NULL);
INSERT INTO "events" VALUES(266,'fcb8er4q2j7m',251,'4ywm3uahdr7eb54bdmps','ObjectiveRestored','{"node":"cs3hpw9d5855","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','kux6tuf9hhzhuv5u',1795750777.96635,1,NULL);
INSERT INTO "events" VALUES(267,'fcb8er4q2j7m',252,'7tq8f94bkavxfg3dqcyt','StageOpened','{"stage":"commitment_card"}','kux6tuf9hhzhuv5u',1.79575077800460624699e+09,1,NULL);
INSERT INTO "events" VALUES(268,'fcb8er4q2j7m',253,'zzv94cp5p8ghbsnza2ge','CommitmentDrafted','{"card":"v963a3jccdju","order":1,"node":"4s5m8p7p4qh3","fields":[["problem",{"text":"El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo","offers":[]}],["objective",{"text":"El agua llega todo el día","offers":[]}],["means",{"text":"Se avisa de los cortes\nLa bomba funciona bien\nMenos fugas por tubería vieja","offers":[]}]]}','s2u84mjkv73y6mjj',1.79575077804591011999e+09,1,NULL);
INSERT INTO "events" VALUES(269,'fcb8er4q2j7m',254,'sqmer88pwpyz4796anjh','CommitmentReworded','{"card":"v963a3jccdju","field":"action","before":{"text":"","offers":[]},"after":{"text":"Reparar la bomba","offers":[]}}','s2u84mjkv73y6mjj',1.79575077806433701516e+09,1,NULL);
INSERT INTO "events" VALUES(270,'fcb8er4q2j7m',255,'w74gnfg9w9ktbsnvcs4w','CommitmentReworded','{"card":"v963a3jccdju","field":"action","before":{"text":"Reparar la bomba","offers":[]},"after":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]}}','esn6s8jjwhsn78sd',1.79575077808365082742e+09,1,NULL);
INSERT INTO "events" VALUES(271,'fcb8er4q2j7m',256,'8z2jvw368tn66k4vumfv','CommitmentReworded','{"card":"v963a3jccdju","field":"action","before":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]},"after":{"text":"Cambiar la bomba del pozo 3","offers":[]}}','esn6s8jjwhsn78sd',1.79575077809256863589e+09,1,NULL);
INSERT INTO "events" VALUES(272,'fcb8er4q2j7m',257,'7a83ngst3qwwst8qgcrt','CommitmentReworded','{"card":"v963a3jccdju","field":"end","before":{"text":"","offers":[]},"after":{"text":"2027-06-30","offers":[]}}','s2u84mjkv73y6mjj',1.79575077811129736899e+09,1,NULL);
INSERT INTO "events" VALUES(273,'fcb8er4q2j7m',258,'vntzjeh7xt58edv2j7ka','CommitmentDrafted','{"card":"yynyxnmj82pp","order":2,"node":null,"fields":[]}','esn6s8jjwhsn78sd',1.79575077811586332325e+09,1,NULL);
INSERT INTO "events" VALUES(274,'fcb8er4q2j7m',259,'hegmtk3rw7hv278kgj2b','CommitmentRemoved','{"card":"yynyxnmj82pp","order":2,"node":null,"fields":[]}','esn6s8jjwhsn78sd',1.79575077813254737855e+09,1,NULL);
INSERT INTO "events" VALUES(275,'fcb8er4q2j7m',260,'mzfxau46thdcsnytyhr6','StageClosed','{"stage":"commitment_card"}','kux6tuf9hhzhuv5u',1.7957507781529188156e+09,1,NULL);
INSERT INTO "events" VALUES(276,'fcb8er4q2j7m',261,'e7n989kdfd6397kj246j','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','kux6tuf9hhzhuv5u',1.79575077816956186291e+09,1,NULL);
INSERT INTO "events" VALUES(277,'fcb8er4q2j7m',262,'gs8z2wusm8mw23dtq5f5','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','kux6tuf9hhzhuv5u',1.79575077818147945405e+09,1,NULL);
INSERT INTO "events" VALUES(278,'fcb8er4q2j7m',263,'sakbw63krx7297vargww','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','kux6tuf9hhzhuv5u',1.79575077820047283175e+09,1,NULL);
INSERT INTO "events" VALUES(279,'fcb8er4q2j7m',264,'rm6dzthrma48n7nx5zyz','RightSet','{"stage":"problem_tree","before":"edit","after":"propose"}','kux6tuf9hhzhuv5u',1.79575077821496629712e+09,1,NULL);
INSERT INTO "events" VALUES(280,'fcb8er4q2j7m',265,'t3sqdszhe4rkbt4ykcdg','WorkGivenOut','{"before":true,"after":false}','kux6tuf9hhzhuv5u',1.79575077823275160789e+09,1,NULL);
INSERT INTO "events" VALUES(281,'fcb8er4q2j7m',266,'3cuvp8df7eut82pe6q42','ProposalMade','{"proposal":"t2778uav2q2w","intent":"add_cause","data":"{\"of\": \"4s5m8p7p4qh3\", \"text\": \"No hay presupuesto\"}","author":"esn6s8jjwhsn78sd","sector":"government","stage":"problem_tree","order":1,"at":1795750778.2445693}','esn6s8jjwhsn78sd',1.79575077824464607234e+09,1,NULL);
INSERT INTO "events" VALUES(282,'fcb8er4q2j7m',267,'73wdhdknher5vpqq3bbr','ProposalMade','{"proposal":"v42vwcsxabep","intent":"add_cause","data":"{\"of\": \"4s5m8p7p4qh3\", \"text\": \"No hay voluntad\"}","author":"esn6s8jjwhsn78sd","sector":"government","stage":"problem_tree","order":2,"at":1795750778.2565792}','esn6s8jjwhsn78sd',1.79575077825664687156e+09,1,NULL);
INSERT INTO "events" VALUES(283,'fcb8er4q2j7m',268,'cjnsv5wbq753c5b2g8yg','ProposalMade','{"proposal":"k7getac2bttz","intent":"add_cause","data":"{\"of\": \"4s5m8p7p4qh3\", \"text\": \"Nadie paga\"}","author":"esn6s8jjwhsn78sd","sector":"government","stage":"problem_tree","order":3,"at":1795750778.2700763}','esn6s8jjwhsn78sd',1.79575077827015042305e+09,1,NULL);
INSERT INTO "events" VALUES(284,'fcb8er4q2j7m',269,'htme7z7x2qsvt6hd8x7f','ScribeAppointed','{"person":"s2u84mjkv73y6mjj"}','kux6tuf9hhzhuv5u',1.7957507782840435505e+09,1,NULL);
INSERT INTO "events" VALUES(285,'fcb8er4q2j7m',270,'4vegtbnhtcv5fz35jfbz','ProposalSettled','{"proposal":"t2778uav2q2w","before":{"state":"waiting","reason":""},"after":{"state":"accepted","reason":""}}','s2u84mjkv73y6mjj',1.79575077829298114778e+09,1,NULL);
INSERT INTO "events" VALUES(286,'fcb8er4q2j7m',271,'4vegtbnhtcv5fz35jfbz','CauseAdded','{"node":"ehktq9mkvrz7","text":"No hay presupuesto","effect":"4s5m8p7p4qh3","order":17}','s2u84mjkv73y6mjj',1.79575077829298114778e+09,1,NULL);
INSERT INTO "events" VALUES(287,'fcb8er4q2j7m',272,'kphpavyk6ajtchgayyeq','ProposalSettled','{"proposal":"v42vwcsxabep","before":{"state":"waiting","reason":""},"after":{"state":"declined","reason":"Es una opinión"}}','kux6tuf9hhzhuv5u',1.79575077831236934663e+09,1,NULL);
INSERT INTO "events" VALUES(288,'fcb8er4q2j7m',273,'b67dxygdkvd8dwbh873j','ProposalSettled','{"proposal":"k7getac2bttz","before":{"state":"waiting","reason":""},"after":{"state":"withdrawn","reason":""}}','esn6s8jjwhsn78sd',1.79575077832800865168e+09,1,NULL);
INSERT INTO "events" VALUES(289,'fcb8er4q2j7m',274,'bnmy7rd9qpmsvf7dj6vg','ScribeReleased','{"person":"s2u84mjkv73y6mjj"}','kux6tuf9hhzhuv5u',1.79575077833278203007e+09,1,NULL);
INSERT INTO "events" VALUES(290,'fcb8er4q2j7m',275,'uvyr8sfhseergx4yuujw','BranchLocked','{"node":"cs3hpw9d5855","reason":"Ya se acordó"}','kux6tuf9hhzhuv5u',1.79575077834853124615e+09,1,NULL);
INSERT INTO "events" VALUES(291,'fcb8er4q2j7m',276,'khebk53wh76tctyejy4t','BranchLocked','{"node":"g3n8h5nf55vd","reason":""}','kux6tuf9hhzhuv5u',1.79575077835202431678e+09,1,NULL);
INSERT INTO "events" VALUES(292,'fcb8er4q2j7m',277,'3jbe8vzn2ybwjg5w5px8','BranchUnlocked','{"node":"g3n8h5nf55vd"}','kux6tuf9hhzhuv5u',1.79575077836569976805e+09,1,NULL);
INSERT INTO "events" VALUES(293,'fcb8er4q2j7m',278,'rekncgzruwa5fsgxwbn3','VersionNamed','{"version":"vs27zjxqyy25","name":"","reason":"stage","about":"problem_tree","at_version":277,"at":1795750778.3804464,"order":6,"digest":"d2387a44e6f4b1baf8ef45be9dbb8d3a","by":null}','kux6tuf9hhzhuv5u',1.79575077838058424e+09,1,NULL);
INSERT INTO "events" VALUES(294,'fcb8er4q2j7m',279,'rekncgzruwa5fsgxwbn3','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','kux6tuf9hhzhuv5u',1.79575077838058424e+09,1,NULL);
INSERT INTO "events" VALUES(295,'fcb8er4q2j7m',280,'62w9vxnw2fkwvt5zcqwx','WallShown','{"mode":"card","stage":"commitment_card","node":"4s5m8p7p4qh3","page":1,"order":"written"}','kux6tuf9hhzhuv5u',1.79575077838522243495e+09,1,NULL);
INSERT INTO "events" VALUES(296,'fcb8er4q2j7m',281,'wrwwtkhbppxst3za7gf8','WallFrozen','{"at_version":280}','kux6tuf9hhzhuv5u',1.7957507783993635177e+09,1,NULL);
INSERT INTO "events" VALUES(297,'fcb8er4q2j7m',282,'xf5r7za6cmz3eb7en72y','EverybodyBrought','{"call":1,"stage":"commitment_card","node":"4s5m8p7p4qh3"}','kux6tuf9hhzhuv5u',1.79575077841033601761e+09,1,NULL);
INSERT INTO "events" VALUES(298,'fcb8er4q2j7m',283,'u43mtd5s9ydu8bxu59gs','WallBlanked','{}','kux6tuf9hhzhuv5u',1.79575077842790889739e+09,1,NULL);
INSERT INTO "events" VALUES(299,'fcb8er4q2j7m',284,'w4jgqrxsc2acdx5b57u7','WallUncovered','{}','kux6tuf9hhzhuv5u',1.79575077843999147408e+09,1,NULL);
INSERT INTO "events" VALUES(300,'fcb8er4q2j7m',285,'rdcb6e4t5jqsb893qdhm','WallReleased','{}','kux6tuf9hhzhuv5u',1.79575077844834280014e+09,1,NULL);
INSERT INTO "events" VALUES(301,'yaxwpw3fpf4s',16,'g6c3xrw4uwzt2fh8q6jk','NoticeWorded','{"before":{"text":"","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','kux6tuf9hhzhuv5u',1.79575077845769214631e+09,1,NULL);
INSERT INTO "events" VALUES(302,'yaxwpw3fpf4s',17,'bhxz63uwndzd5mghc25s','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]}}','kux6tuf9hhzhuv5u',1.79575077846462488172e+09,1,NULL);
INSERT INTO "events" VALUES(303,'yaxwpw3fpf4s',18,'cs36brac4fbr3jqpzma8','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','kux6tuf9hhzhuv5u',1.7957507784736149311e+09,1,NULL);
INSERT INTO "events" VALUES(304,'yaxwpw3fpf4s',19,'swc32xmx8watxzumfbf3','NamesErased','{"called":"Persona"}','kux6tuf9hhzhuv5u',1.79575077848786759373e+09,1,NULL);
INSERT INTO "events" VALUES(305,'fcb8er4q2j7m',286,'jmvzn45zqb4wbmjqpfhc','RuleChosen','{"stage":"viewpoints","on":true}','kux6tuf9hhzhuv5u',1.79575077851951146129e+09,1,NULL);
INSERT INTO "events" VALUES(306,'fcb8er4q2j7m',287,'qssxbx7958cjybqh2ecq','StageMoved','{"stage":"viewpoints","open":true,"before_stage":"commitment_card","before_open":false}','kux6tuf9hhzhuv5u',1.7957507785281531811e+09,1,NULL);
INSERT INTO "events" VALUES(307,'fcb8er4q2j7m',288,'qssxbx7958cjybqh2ecq','SittingOpened','{"sitting":"8kun5zvzpaeksyfp","stage":"viewpoints","at":1795750778.5280483,"again":false}','kux6tuf9hhzhuv5u',1.7957507785281531811e+09,1,NULL);
INSERT INTO "events" VALUES(308,'fcb8er4q2j7m',289,'~8kun5zvz.50dd85de91485eb1c168c7c9','ReadinessSaid','{"person":"~8kun5zvz.17040962ace9974044cf5c10","about":"viewpoints","ready":true}',NULL,1.79575077852804827695e+09,1,'~8kun5zvz.a0e8bd194d3b7d846f87fbb5');
INSERT INTO "events" VALUES(309,'fcb8er4q2j7m',290,'mu8s24kkpm53mxr89pqj','SittingClosed','{"sitting":"8kun5zvzpaeksyfp"}','kux6tuf9hhzhuv5u',1.79575077855219244959e+09,1,NULL);
INSERT INTO "events" VALUES(310,'fcb8er4q2j7m',291,'mu8s24kkpm53mxr89pqj','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"viewpoints","before_open":true}','kux6tuf9hhzhuv5u',1.79575077855219244959e+09,1,NULL);
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
INSERT INTO "migrations" VALUES(1,'create_tables',1.79575077480132818223e+09);
INSERT INTO "migrations" VALUES(2,'number_formats',1.79575077480239605901e+09);
INSERT INTO "migrations" VALUES(3,'end_badges',1.79575077481086778645e+09);
INSERT INTO "migrations" VALUES(4,'note_arrivals',1795750774.81118);
INSERT INTO "migrations" VALUES(5,'govern_people',1.7957507748115477562e+09);
INSERT INTO "migrations" VALUES(6,'make_room_for_tags',1.79575077481176376345e+09);
CREATE TABLE operations (
	stream VARCHAR(40) NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (stream, op)
);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','7fvs7q8fgftv4vr9ku3u',1,1);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','rx3rzvjhrre9tfnqqtwu',2,2);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','s229h8xdbpc6szzp6wcd',3,3);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','85q9b96ygb3ftp94x4cz',4,4);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','ea59bje64uj5ej256u35',5,5);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','tddvcdhgabjuj5aqy9dc',6,6);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','4u6qc8cn8js3x5b292ru',7,7);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','cqq7w2pc534kg3z573ex',8,8);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','99zg7px498d92h2s2tyd',9,9);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','uk5nprx5pkj9ngvdb48t',10,10);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','eufzdwwqh9958zqp4jw3',11,11);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','tbhxeqywszu8jnsfzx59',12,12);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','ak3y597j99vsubfnaytf',13,13);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','3yu34b2y95g6zrm5mewn',14,14);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','gzfprj6scbdjfe7fgqmz',15,15);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','ujuwyv2j5kcmf5kd2afb',1,1);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','mb8ppms3h9wjsxgq4g2g',2,2);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','zjwgadjcxfjf88ej32zh',3,3);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','w9pxq6dkr498qxubrze7',4,4);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','adfgsz3f2gt56y5wh4ff',5,5);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','wcy638zxbhceuvs2qn2y',6,6);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','pc3bdbncft4gy22xpxvu',7,7);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','vethrh62n8h3k5e9gd8y',8,8);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','jwnd3cctyp5p2389b4us',9,9);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','7mp79hd2323y9tgvg8tw',10,10);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','mfnrk5qdaac2peuat5qc',11,11);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','c3z9rfxs52b8yuwh4h9h',12,12);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','3xjbck7mgwrm2byt9cap',13,13);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','nyz3pmp85er83hkq8xmm',14,14);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','p4hxdvyr6jvdta25hmt3',15,15);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','uku9a39ykf48nb7yrn6r',16,16);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','66wgshtjjchhkp77yf3u',17,18);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','zqhf5t4e5ea5cbzcwx5s',19,19);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','g837azerbj6qjwm528ws',20,20);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','kgfdtdwqf2fmbudcwrq7',21,21);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','ygqwjpqjdvuq299uawvu',22,22);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','6445qerq6mu48spmhdyu',23,23);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','zgafeesb7748qs44xkc9',24,24);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','52tx88mcwfsv936yw6p7',25,25);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','kn3268zxxzg2j3p2scyr',26,26);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','5n3ptk385pk7gk9pguz6',27,27);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','xfv9yhxgeh3nfc74tmch',28,28);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','hmr36yaeqb72ubeqm2gj',29,29);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','3hffurkkp393jnjqm7qv',30,30);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','pqkrj74hnjkvbwwcef8y',31,31);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','auwq8bc7g32mbq9upg8h',32,32);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','cdh9nd5u3kx8q4hk6a6g',33,33);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','725azc7tdmhmnxbc69pj',34,34);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','qbpnthj6ebya72zn9upj',35,35);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','eadm3f92d4q4abt4ws9c',36,37);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','64asect8x778gkvhenzk',38,38);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','wgsqx8z4mjkbfxmqe998',39,39);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','85ctjhfu4b8edysg2gk8',40,40);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','kjphyhb84nvnxa5tkekd',41,41);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','4e3van4bepnd5gh2fgv2',42,42);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','5x74uuhkd4vx2pv98qjf',43,43);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','4e9y7ntfmnjvwbgsgnjf',44,44);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','jn7memf3dma65be67k2z',45,45);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','f2hw4exz94js25jn9zs6',46,46);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','nbrphjnwkzvphrg4xp3v',47,47);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','e7azv9cx9yjkcqpdufpq',48,48);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','gkjxdvw8rkj8yf6suv37',49,50);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','azxd9u8yp74xxwp2e296',51,53);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','44kwxby3dfm4h3hcmste',54,56);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','dwvcm82ftrkpfst8dg2d',57,57);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','z8c7sg46qb3e3zjxr4wf',58,58);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','gay6jjy88dunnezejjmj',59,59);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','wx8qefvrjpnkhq8p3wpa',60,60);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','pz4c7z8zw2hckweasrz3',61,61);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','66zjhdecmfb8retjwmdj',62,62);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','b33bnm3tc6sshj3rku6w',63,63);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','cwffq92fmgyn4s68v92e',64,64);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','qmf8q7jh4v9dte487sq4',65,65);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','g54t2h984epnjune2g4k',66,66);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','tupy3p5sw95aewt5qfct',67,67);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','g6p5x7k57sqaf6v6j6jf',68,68);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','z69cjjgdnhxjb37u8htk',69,69);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','8m3vp5v6b9shwrajmcrk',70,70);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','fwawtsdefuqsznmxjzxy',71,72);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','33y3g4zm74n4rpxh88mr',73,73);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','u5dcka3m4wztp4jj3aq4',74,74);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','ag69z642afhp9pxpvru5',75,75);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','xmxufxkpvtnw9wwzy445',76,76);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','dan95epd2jpjt8mxqmhs',77,78);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','u4dbs7brvufpn95u3mud',79,80);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','r6b4cpuzxdnjzqc33m8r',81,82);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','h2mwc5tj86adb56xw3ap',83,83);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','q4ukvdxude4qmz4c99mn',84,84);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','7zcyhqd5t7s6vcrv7696',85,87);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','d5b2nzzwa6c2e25dw2mg',88,91);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','q8c26f2entacncn84pmd',92,92);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','cqcwv8d47z629ffzkgv8',93,94);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','cgr6pyxhppvjpxp243zn',95,96);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','y7g63sm9zaq64twkfge9',97,97);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','29dswscydpvjhd66q2hq',98,98);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','bgyac3hqkh7mhez9dpuy',99,99);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','dagm533aagqnyrq68e57',100,100);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','34aymxgd95yhtk8qvz7p',101,101);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','a42ed2cvxmh7ju5keybx',102,102);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','bwsuycgww493bd56pqby',103,103);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','v8ca5qs7n852wavmdyzf',104,104);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','jt38umfp7y6c36n6yurv',105,105);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','h7pe65tsgure3ejmvchy',106,106);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','ug92jdxvq3j33adszm69',107,107);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','fxst5qw4ex364rm4np26',108,108);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','zs3gfzzy4hj9tx3r48x4',109,109);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','xdufxfdfgwx5d9xphf4n',110,110);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','ktgteugppn2xmwk2jnah',111,111);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','2mwetk8zxdg3vxy3uhh3',112,112);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','fs46hftuvzqkmnzv7nsa',113,113);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','p3wsy7n7xm597jbs9mz5',114,114);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','mpm35wcnr9khbeqrrcxv',115,115);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','5b7md86kyw8zvygc9rz3',116,116);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','zjafck3gsn4xh9hqy4af',117,117);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','j3bwmx389ymjgcy9r7mb',118,118);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','8bnjgxwby6axbjy9hn68',119,119);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','rrc9ky5p4pmynbj3e4e3',120,120);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','cnvr42bbbx3qcq4bxxu6',121,121);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','645aueqvj5zytrwr7b8g',122,122);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','th54bjnmru9w4bz87mh9',123,123);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','exryeqvmg7s285ecpetb',124,124);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','z4722q5g9jxjer4khysp',125,125);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','yasdwzt9qacxje5wu6xh',126,126);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','xybymmagtwb8gfuspdmh',127,127);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','t5hv4wrqm54qmfwe4awf',128,128);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','gfrwn9e7zhqmgwts7qns',129,130);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','kkb3qcardz4g9gv84see',131,133);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','5rhm6nfj8t3yphw2ndz6',134,136);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','yggr9qqs8r5av2b4qzx3',137,140);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','thexxww8ftj8tukx4xrj',141,142);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','bz7tzr5j8hxuskku95t2',143,145);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','vkt8mfqtnfcz9cgd6qsu',146,147);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','3nsyrw4v6ur87ts6xmcb',148,150);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','gnx5cf7cazautb8qtp2q',151,153);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','m7qycjsxbbkv7zvggbem',154,155);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','bb2jcdmg4wj6j6g4wrcc',156,156);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','cv7gc3ac9b4phh2tknax',157,157);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','qs9tgbjmxbapatje26yk',158,158);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','tr8z8dyd6txsyphskvjt',159,159);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','ynrse84wehfhz88rgkwq',160,160);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','8bak5h6a98samwvm7xxb',161,161);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','2qav8bh5k2f7v2db4b82',162,162);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','u7j766ax3vh3yg5m7wat',163,163);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','97u4k59r7uq58d52xun6',164,164);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','2m6y6gpy8vwxcmbvm6cp',165,165);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','v3yps53fyxuberjfawty',166,166);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','3sa2zkyk7225x6824k5u',167,167);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','yb33q3tnraphx7at4tsh',168,169);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','hu9zd9h9ddnnvqwj9ghe',170,170);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','jxjq2x8ptysqfbg89t3a',171,172);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','bxx2p49jmhhwgpc4j6cx',173,173);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','7kr4d4bx2rg6kmqcddx4',174,174);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','j4ujexg2zhv3nv8ub6j2',175,175);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','q32v5z7jm4ve96p8y6ns',176,176);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','ayknygrq3xs6vjfg5gzs',177,178);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','esmdxuz48ck5fawwf8yj',179,179);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','pxqdrvnew2bxykrpn283',180,181);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','qpramrbz4pauvvk23znp',182,184);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','9ub6m7b2nn2frhktv28r',185,187);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','bc3swharu545frqaytcq',188,188);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','tcm7xgd3chyjru7bxa8n',189,190);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','vkx9r4r49ybzcpjb95dt',191,191);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','8ajvg9v92bgyhjzs5jvp',192,192);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','mjg5dbn4kwfqvte3tj83',193,193);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','ft9f24hm3uvvt755kkdh',194,194);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','ajtzhwd57bvy2kbde74m',195,196);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','pvrrzs8fhs5yy2ws6dqz',197,203);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','sg3ug56nywyn5hmeebpw',204,204);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','swgtwc5nrjgzjbptpnh9',205,205);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','n9sayjzqnk453nr56f3v',206,207);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','srny9ys6xp3ejxey9xje',208,209);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','rm5gvncdg56wkdsgfrhj',210,211);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','6fy8e6tudpcjqb5q9wja',212,212);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','qupynwzned42wzq63fea',213,213);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','smhnpw65mdg2xb33j4ks',214,214);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','es26g86rk7p7e4g9vwc7',215,215);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','hb9az2nh7fn8gnj6pgm8',216,216);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','8g6yrrdpngp65a2xqvrk',217,217);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','46fyf2rd7exxwxbev2nt',218,218);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','e8hrbtguhc5dpqzsbf45',219,219);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','dyaj7ztcn4cqd6eym546',220,220);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','s2q368gckfzsjwzbg8za',221,221);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','nmqq64xx8xjbgjrbuq32',222,222);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','fc9cfzycbd99f393w8g7',223,223);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','qn2mwmup5nfkzxhrw534',224,224);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','ugaz7zt98mbt56h5qaby',225,225);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','5jkvkxuuqxgx4xtmef32',226,226);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','xqq7swxc3c8aw7af6gvr',227,227);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','tmt93fvzexckw83ujw52',228,228);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','tz6prv8rmyby5uaymgzv',229,229);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','dd67gnqeha9n8fk2xvs3',230,230);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','eauqaew2cqxwref5s57d',231,231);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','unsemwd6983469dvpfaw',232,232);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','2qnr54anapzaq7dsjw4g',233,233);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','5f2qvbb5f8a8gw9pgux5',234,234);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','7ams6hwqfehxzys8sbx5',235,235);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','3kg6kaqj5j8b6aypuajw',236,236);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','pynpyj7q47sztktgvf9z',237,237);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','tk9j7t88khcu3sfctvqy',238,238);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','b843qkq7jdanjd6j3d9y',239,241);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','5u7xye2675x7whcczyms',242,242);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','yree94g9hmge3u8tqddr',243,243);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','zjtg9d7bncxzr66tzj9q',244,244);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','hjaecfy4n62c3bmes4cm',245,245);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','2zn86vemangpqun8e5z2',246,246);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','e3m2xcndxbq72fcg2jzg',247,247);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','9pmj6wv7t8by6jrru46r',248,248);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','4ywm3uahdr7eb54bdmps',249,251);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','7tq8f94bkavxfg3dqcyt',252,252);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','zzv94cp5p8ghbsnza2ge',253,253);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','sqmer88pwpyz4796anjh',254,254);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','w74gnfg9w9ktbsnvcs4w',255,255);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','8z2jvw368tn66k4vumfv',256,256);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','7a83ngst3qwwst8qgcrt',257,257);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','vntzjeh7xt58edv2j7ka',258,258);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','hegmtk3rw7hv278kgj2b',259,259);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','mzfxau46thdcsnytyhr6',260,260);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','e7n989kdfd6397kj246j',261,261);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','gs8z2wusm8mw23dtq5f5',262,262);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','sakbw63krx7297vargww',263,263);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','rm6dzthrma48n7nx5zyz',264,264);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','t3sqdszhe4rkbt4ykcdg',265,265);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','3cuvp8df7eut82pe6q42',266,266);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','73wdhdknher5vpqq3bbr',267,267);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','cjnsv5wbq753c5b2g8yg',268,268);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','htme7z7x2qsvt6hd8x7f',269,269);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','4vegtbnhtcv5fz35jfbz',270,271);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','kphpavyk6ajtchgayyeq',272,272);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','b67dxygdkvd8dwbh873j',273,273);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','bnmy7rd9qpmsvf7dj6vg',274,274);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','uvyr8sfhseergx4yuujw',275,275);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','khebk53wh76tctyejy4t',276,276);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','3jbe8vzn2ybwjg5w5px8',277,277);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','rekncgzruwa5fsgxwbn3',278,279);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','62w9vxnw2fkwvt5zcqwx',280,280);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','wrwwtkhbppxst3za7gf8',281,281);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','xf5r7za6cmz3eb7en72y',282,282);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','u43mtd5s9ydu8bxu59gs',283,283);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','w4jgqrxsc2acdx5b57u7',284,284);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','rdcb6e4t5jqsb893qdhm',285,285);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','g6c3xrw4uwzt2fh8q6jk',16,16);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','bhxz63uwndzd5mghc25s',17,17);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','cs36brac4fbr3jqpzma8',18,18);
INSERT INTO "operations" VALUES('yaxwpw3fpf4s','swc32xmx8watxzumfbf3',19,19);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','jmvzn45zqb4wbmjqpfhc',286,286);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','qssxbx7958cjybqh2ecq',287,288);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','~8kun5zvz.50dd85de91485eb1c168c7c9',289,289);
INSERT INTO "operations" VALUES('fcb8er4q2j7m','mu8s24kkpm53mxr89pqj',290,291);
CREATE TABLE plans (
	"plan" VARCHAR(40) NOT NULL, 
	secret VARCHAR(64) NOT NULL, 
	created FLOAT NOT NULL, 
	PRIMARY KEY ("plan"), 
	UNIQUE (secret)
);
INSERT INTO "plans" VALUES('yaxwpw3fpf4s','0107fc96b8c0716040683fe1e9a276d53ded6707dc55236ab59b4c036238c65b',1.79575077484486198423e+09);
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
INSERT INTO "roll" VALUES('kux6tuf9hhzhuv5u','yaxwpw3fpf4s',NULL,'facilitator','',NULL,'es',1.79575077485855340957e+09,1.79575077485855340957e+09,NULL,NULL);
INSERT INTO "roll" VALUES('s2u84mjkv73y6mjj','yaxwpw3fpf4s','fcb8er4q2j7m','participant','Persona 1','people','es',1.79575077507638216018e+09,1.79575077507638216018e+09,NULL,NULL);
INSERT INTO "roll" VALUES('esn6s8jjwhsn78sd','yaxwpw3fpf4s','fcb8er4q2j7m','participant','Persona 2','government','es',1.79575077508807587627e+09,1.79575077508807587627e+09,NULL,NULL);
INSERT INTO "roll" VALUES('ea5rvrcx98s444a9','yaxwpw3fpf4s','fcb8er4q2j7m','participant','Persona 3','civil_society','en',1.79575077509992671017e+09,1.79575077509992671017e+09,NULL,NULL);
INSERT INTO "roll" VALUES('ugdhr9vf2mk34pzv','yaxwpw3fpf4s','fcb8er4q2j7m','participant','Persona 4','people','es',1.79575077511200737953e+09,1.79575077511200737953e+09,NULL,NULL);
CREATE TABLE snapshots (
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	PRIMARY KEY (stream)
);
INSERT INTO "snapshots" VALUES('fcb8er4q2j7m',203,'5c8c9993e2a1870447ce32eabe76dc267be46b66bf173d18632fef4abe50d8cd {"format":[1,5],"version":203,"parts":{"pace":{"stage":"problem_tree","open":true,"left":"brainstorm","left_open":true,"begun":{"brainstorm":true,"viewpoints":true,"problem_tree":true}},"chatham_house":{"chosen":{},"held":{},"sitting":null},"course":{"stages":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"guides":{"brainstorm":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}},"agenda":{"items":{"pmcv6957h9br":{"item":"pmcv6957h9br","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}},"timer":null,"past":{"csw9bqby2b3g":true},"ready":{"s2u84mjkv73y6mjj":"csw9bqby2b3g"}},"brainstorm":{"revealed":true,"ideas":{"4xhh686s4vrj":{"idea":"4xhh686s4vrj","text":"Las tuberías ya son muy viejas","order":1,"author":"s2u84mjkv73y6mjj","sector":"people","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"4aauhgarazup":{"idea":"4aauhgarazup","text":"El agua llega dos horas diarias","order":2,"author":"s2u84mjkv73y6mjj","sector":"people","supporters":[],"paper":[],"merged_into":"u4bdxd53ca5d","withdrawn":false},"gtg4kg42by3j":{"idea":"gtg4kg42by3j","text":"Hay agua solo dos horas","order":3,"author":"esn6s8jjwhsn78sd","sector":"government","supporters":[],"paper":[],"merged_into":"u4bdxd53ca5d","withdrawn":false},"twkkp2u6mezp":{"idea":"twkkp2u6mezp","text":"La bomba se descompone","order":4,"author":"ea5rvrcx98s444a9","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"dgwbcqum6rrv":{"idea":"dgwbcqum6rrv","text":"2. El pozo se seca","order":5,"author":"ea5rvrcx98s444a9","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"4q2dd3vndf8n":{"idea":"4q2dd3vndf8n","text":"Nadie avisa de los cortes","order":6,"author":"kux6tuf9hhzhuv5u","sector":null,"supporters":[{"person":"ea5rvrcx98s444a9","sector":"civil_society"}],"paper":[{"sector":"people","people":6}],"merged_into":null,"withdrawn":false},"u4bdxd53ca5d":{"idea":"u4bdxd53ca5d","text":"El agua llega pocas horas","order":7,"author":null,"sector":null,"supporters":[],"paper":[],"merged_into":null,"withdrawn":false}},"origins":{"4s5m8p7p4qh3":{"node":"4s5m8p7p4qh3","idea":"u4bdxd53ca5d"},"cs3hpw9d5855":{"node":"cs3hpw9d5855","idea":"4q2dd3vndf8n"},"esw2k2pf2twd":{"node":"esw2k2pf2twd","idea":"dgwbcqum6rrv"}}},"themes":{"themes":{"bwtdrnpar8rc":{"name":"Cuándo llega","order":1},"3sy34kdz2wyb":{"name":"La bomba","order":2}},"of":{"u4bdxd53ca5d":"bwtdrnpar8rc","twkkp2u6mezp":"3sy34kdz2wyb"}},"dots":{"rounds":{"tkzbrg533tjz":{"each":1,"several":false,"phase":"past","order":1},"4dh6ev5hztya":{"each":2,"several":true,"phase":"shown","order":2}},"placed":{"4dh6ev5hztya>u4bdxd53ca5d>s2u84mjkv73y6mjj":{"round":"4dh6ev5hztya","idea":"u4bdxd53ca5d","person":"s2u84mjkv73y6mjj","sector":"people","dots":2},"4dh6ev5hztya>u4bdxd53ca5d>esn6s8jjwhsn78sd":{"round":"4dh6ev5hztya","idea":"u4bdxd53ca5d","person":"esn6s8jjwhsn78sd","sector":"government","dots":1},"4dh6ev5hztya>twkkp2u6mezp>ea5rvrcx98s444a9":{"round":"4dh6ev5hztya","idea":"twkkp2u6mezp","person":"ea5rvrcx98s444a9","sector":"civil_society","dots":1}},"paper":{"4dh6ev5hztya>4q2dd3vndf8n>people":{"round":"4dh6ev5hztya","idea":"4q2dd3vndf8n","sector":"people","dots":3}}},"viewpoints":{"shown":true,"at_screen":"causes","questions":{"2eawj7zkg5n5":{"question":"2eawj7zkg5n5","text":"¿Quién lo paga hoy?","order":1}},"answers":{"8a9b2eee6urj":{"answer":"8a9b2eee6urj","question":"causes","author":"s2u84mjkv73y6mjj","sector":"people","wording":{"text":"Las tuberías ya son muy viejas","offers":[]},"order":1,"withdrawn":false},"krt9gs2p2awy":{"answer":"krt9gs2p2awy","question":"causes","author":null,"sector":"academia","wording":{"text":"Nadie las repara","offers":[]},"order":2,"withdrawn":false},"rg9y28bd4u4w":{"answer":"rg9y28bd4u4w","question":"2eawj7zkg5n5","author":"esn6s8jjwhsn78sd","sector":"government","wording":{"text":"El municipio","offers":[]},"order":3,"withdrawn":false}},"positions":{"8a9b2eee6urj/esn6s8jjwhsn78sd":{"answer":"8a9b2eee6urj","person":"esn6s8jjwhsn78sd","sector":"government","position":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}},"8a9b2eee6urj/sector/business":{"answer":"8a9b2eee6urj","person":null,"sector":"business","position":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}},"taken":{"8a9b2eee6urj":{"answer":"8a9b2eee6urj","idea":"4xhh686s4vrj"}}},"candidates":{"phase":"shown","straight":true,"candidates":{"ey5g2ycv52yj":{"candidate":"ey5g2ycv52yj","wording":{"text":"Falta agua en la ribera","offers":[]},"order":1,"author":"s2u84mjkv73y6mjj","idea":null,"answer":null,"node":null,"withdrawn":false},"hjwx46pwffba":{"candidate":"hjwx46pwffba","wording":{"text":"El agua llega pocas horas","offers":[]},"order":2,"author":null,"idea":"u4bdxd53ca5d","answer":null,"node":"4s5m8p7p4qh3","withdrawn":false},"je3acfvcn7rw":{"candidate":"je3acfvcn7rw","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"author":"esn6s8jjwhsn78sd","idea":null,"answer":null,"node":null,"withdrawn":false}},"weighed":{"ey5g2ycv52yj/affected":{"note":{"text":"400 familias","offers":[]},"answer":null},"ey5g2ycv52yj/act":{"note":{"text":"","offers":[]},"answer":"yes"}},"preferences":{"s2u84mjkv73y6mjj":{"candidate":"ey5g2ycv52yj","sector":"people"},"esn6s8jjwhsn78sd":{"candidate":"ey5g2ycv52yj","sector":"government"},"ea5rvrcx98s444a9":{"candidate":"hjwx46pwffba","sector":"civil_society"}},"paper":{"hjwx46pwffba/people":{"candidate":"hjwx46pwffba","sector":"people","people":2}}},"problem_tree":{"core_problem":"4s5m8p7p4qh3","nodes":[["4s5m8p7p4qh3","El agua llega pocas horas",[],2],["cs3hpw9d5855","Nadie avisa de los cortes",[],4],["esw2k2pf2twd","2. El pozo se seca",[],5],["6fjn7xj4m6dd","La bomba se descompone",[],6],["gpyz295aktgq","Fugas por tubería vieja",[],8],["g3n8h5nf55vd","Las familias compran pipas",[],9],["876zdvt66y4z","Nadie repara la bomba: no hay refacciones",[],11],["55tt8ky6xua3","Gastan un quinto de su ingreso",[],10]],"arrows":[["4s5m8p7p4qh3","g3n8h5nf55vd"],["cs3hpw9d5855","4s5m8p7p4qh3"],["esw2k2pf2twd","4s5m8p7p4qh3"],["6fjn7xj4m6dd","4s5m8p7p4qh3"],["gpyz295aktgq","4s5m8p7p4qh3"],["g3n8h5nf55vd","55tt8ky6xua3"],["876zdvt66y4z","4s5m8p7p4qh3"],["876zdvt66y4z","6fjn7xj4m6dd"]],"originals":{"876zdvt66y4z":[{"text":"Nadie repara la bomba","offers":[]},{"text":"No hay refacciones","offers":[]}]}},"logic":{"answers":{},"paper":{},"marks":{},"actions":{},"settled":{},"dismissals":{},"questions":{},"withheld":{}},"evidence":{"entries":{}},"objectives":{"by_node":{}},"reading":{"read":{},"shown":false},"review":{"sent":{}},"versions":{"versions":{"5vu2epkfann6":{"version":"5vu2epkfann6","name":"Antes de comer","reason":"named","about":"","at_version":190,"at":1795750776.9892688,"order":1,"digest":"159b9e976d1c7da30b8d7058b655f32f","by":"s2u84mjkv73y6mjj"},"tgvrge62c8ks":{"version":"tgvrge62c8ks","name":"","reason":"restored","about":"5vu2epkfann6","at_version":196,"at":1795750777.1623902,"order":2,"digest":"31c58f85eb00c18839b024691236ca02","by":null}}},"commitments":{"cards":{}},"rights":{"stages":{},"scribes":{},"locks":{},"given_out":true},"proposals":{"entries":{}},"wall":{"showing":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"before":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"frozen":null,"blank":false,"call":null},"preparation":{"notes":{"desired":{"text":"Hay agua todos los días","offers":[]}},"stakeholders":{"sqveysdxb5k3":{"stakeholder":"sqveysdxb5k3","name":"Presidencia","has":["stake"],"present":true,"order":1}}}},"done":[["vethrh62n8h3k5e9gd8y","kux6tuf9hhzhuv5u",[["StagesArranged",{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}]],1795750775.1917763,8,0],["jwnd3cctyp5p2389b4us","kux6tuf9hhzhuv5u",[["StagesArranged",{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}]],1795750775.200048,9,0],["7mp79hd2323y9tgvg8tw","kux6tuf9hhzhuv5u",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795750775.2120543,10,0],["mfnrk5qdaac2peuat5qc","kux6tuf9hhzhuv5u",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}]],1795750775.2241013,11,0],["c3z9rfxs52b8yuwh4h9h","kux6tuf9hhzhuv5u",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795750775.2300422,12,0],["nyz3pmp85er83hkq8xmm","kux6tuf9hhzhuv5u",[["AgendaItemSet",{"item":"csw9bqby2b3g","before":null,"after":{"item":"csw9bqby2b3g","title":"Bienvenida","minutes":5,"order":1,"stage":""}}]],1795750775.2512147,14,0],["p4hxdvyr6jvdta25hmt3","kux6tuf9hhzhuv5u",[["AgendaItemSet",{"item":"pmcv6957h9br","before":null,"after":{"item":"pmcv6957h9br","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}]],1795750775.2639873,15,0],["uku9a39ykf48nb7yrn6r","kux6tuf9hhzhuv5u",[["AgendaItemSet",{"item":"csw9bqby2b3g","before":{"item":"csw9bqby2b3g","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"csw9bqby2b3g","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}]],1795750775.2719293,16,0],["66wgshtjjchhkp77yf3u","kux6tuf9hhzhuv5u",[["AgendaItemSet",{"item":"csw9bqby2b3g","before":{"item":"csw9bqby2b3g","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"csw9bqby2b3g","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}],["AgendaItemSet",{"item":"pmcv6957h9br","before":{"item":"pmcv6957h9br","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"pmcv6957h9br","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}]],1795750775.2781043,17,0],["kn3268zxxzg2j3p2scyr","kux6tuf9hhzhuv5u",[["AgendaItemSet",{"item":"csw9bqby2b3g","before":{"item":"csw9bqby2b3g","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}]],1795750775.350289,26,0],["xfv9yhxgeh3nfc74tmch","kux6tuf9hhzhuv5u",[["QuestionAdded",{"question":"2eawj7zkg5n5","text":"¿Quién lo paga hoy?","order":1}]],1795750775.3760858,28,0],["hmr36yaeqb72ubeqm2gj","kux6tuf9hhzhuv5u",[["QuestionAdded",{"question":"eegzb8nqaczd","text":"¿Y mañana?","order":2}]],1795750775.383926,29,0],["3hffurkkp393jnjqm7qv","kux6tuf9hhzhuv5u",[["QuestionDropped",{"question":"eegzb8nqaczd","text":"¿Y mañana?","order":2}]],1795750775.3918474,30,0],["pqkrj74hnjkvbwwcef8y","s2u84mjkv73y6mjj",[["AnswerGiven",{"answer":"8a9b2eee6urj","question":"causes","author":"s2u84mjkv73y6mjj","sector":"people","text":"Las tuberías son viejas","order":1}]],1795750775.4001799,31,0],["auwq8bc7g32mbq9upg8h","kux6tuf9hhzhuv5u",[["AnswerGiven",{"answer":"krt9gs2p2awy","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2}]],1795750775.4103816,32,0],["cdh9nd5u3kx8q4hk6a6g","esn6s8jjwhsn78sd",[["AnswerGiven",{"answer":"rg9y28bd4u4w","question":"2eawj7zkg5n5","author":"esn6s8jjwhsn78sd","sector":"government","text":"El municipio","order":3}]],1795750775.4199243,33,0],["725azc7tdmhmnxbc69pj","s2u84mjkv73y6mjj",[["AnswerReworded",{"answer":"8a9b2eee6urj","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}]],1795750775.4365182,34,0],["4e3van4bepnd5gh2fgv2","esn6s8jjwhsn78sd",[["PositionTaken",{"answer":"8a9b2eee6urj","person":"esn6s8jjwhsn78sd","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795750775.4974673,42,0],["5x74uuhkd4vx2pv98qjf","esn6s8jjwhsn78sd",[["PositionTaken",{"answer":"8a9b2eee6urj","person":"esn6s8jjwhsn78sd","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795750775.5056462,43,0],["4e9y7ntfmnjvwbgsgnjf","esn6s8jjwhsn78sd",[["PositionTaken",{"answer":"8a9b2eee6urj","person":"esn6s8jjwhsn78sd","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795750775.5174694,44,0],["jn7memf3dma65be67k2z","s2u84mjkv73y6mjj",[["AnswerReworded",{"answer":"8a9b2eee6urj","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}]],1795750775.5301735,45,0],["f2hw4exz94js25jn9zs6","kux6tuf9hhzhuv5u",[["PositionTaken",{"answer":"8a9b2eee6urj","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795750775.539025,46,0],["nbrphjnwkzvphrg4xp3v","kux6tuf9hhzhuv5u",[["PositionTaken",{"answer":"8a9b2eee6urj","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795750775.5511575,47,0],["e7azv9cx9yjkcqpdufpq","kux6tuf9hhzhuv5u",[["PositionTaken",{"answer":"8a9b2eee6urj","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795750775.5646508,48,0],["gkjxdvw8rkj8yf6suv37","kux6tuf9hhzhuv5u",[["IdeasAdded",{"ideas":[{"idea":"4xhh686s4vrj","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"s2u84mjkv73y6mjj","sector":"people","paper":[],"repeated":0,"blank":0}],["AnswerTaken",{"answer":"8a9b2eee6urj","idea":"4xhh686s4vrj"}]],1795750775.576321,49,51],["z8c7sg46qb3e3zjxr4wf","s2u84mjkv73y6mjj",[["IdeasAdded",{"ideas":[{"idea":"4aauhgarazup","text":"El agua llega dos horas al día"}],"order":2,"author":"s2u84mjkv73y6mjj","sector":"people","paper":[],"repeated":0,"blank":0}]],1795750775.6286173,58,0],["gay6jjy88dunnezejjmj","esn6s8jjwhsn78sd",[["IdeasAdded",{"ideas":[{"idea":"gtg4kg42by3j","text":"Hay agua solo dos horas"}],"order":3,"author":"esn6s8jjwhsn78sd","sector":"government","paper":[],"repeated":0,"blank":0}]],1795750775.6374936,59,0],["wx8qefvrjpnkhq8p3wpa","ea5rvrcx98s444a9",[["IdeasAdded",{"ideas":[{"idea":"twkkp2u6mezp","text":"La bomba se descompone"},{"idea":"dgwbcqum6rrv","text":"2. El pozo se seca"}],"order":4,"author":"ea5rvrcx98s444a9","sector":"civil_society","paper":[],"repeated":1,"blank":1}]],1795750775.6559334,60,0],["pz4c7z8zw2hckweasrz3","kux6tuf9hhzhuv5u",[["IdeasAdded",{"ideas":[{"idea":"4q2dd3vndf8n","text":"Nadie avisa de los cortes"}],"order":6,"author":"kux6tuf9hhzhuv5u","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}]],1795750775.6699564,61,0],["66zjhdecmfb8retjwmdj","s2u84mjkv73y6mjj",[["IdeaReworded",{"idea":"4aauhgarazup","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}]],1795750775.6898181,62,0],["g54t2h984epnjune2g4k","esn6s8jjwhsn78sd",[["IdeaSupported",{"idea":"4aauhgarazup","person":"esn6s8jjwhsn78sd","sector":"government"}]],1795750775.7492476,66,0],["tupy3p5sw95aewt5qfct","esn6s8jjwhsn78sd",[["SupportWithdrawn",{"idea":"4aauhgarazup","person":"esn6s8jjwhsn78sd","sector":"government"}]],1795750775.7610784,67,0],["g6p5x7k57sqaf6v6j6jf","ea5rvrcx98s444a9",[["IdeaSupported",{"idea":"4q2dd3vndf8n","person":"ea5rvrcx98s444a9","sector":"civil_society"}]],1795750775.7777326,68,0],["z69cjjgdnhxjb37u8htk","kux6tuf9hhzhuv5u",[["PaperCounted",{"idea":"4q2dd3vndf8n","sector":"people","before":4,"after":6}]],1795750775.7931457,69,0],["33y3g4zm74n4rpxh88mr","esn6s8jjwhsn78sd",[["IdeasMerged",{"idea":"u4bdxd53ca5d","text":"El agua llega pocas horas","order":7,"members":["4aauhgarazup","gtg4kg42by3j"]}]],1795750775.8451293,73,0],["u5dcka3m4wztp4jj3aq4","esn6s8jjwhsn78sd",[["MergeChanged",{"idea":"u4bdxd53ca5d","joined":["twkkp2u6mezp"],"parted":[]}]],1795750775.8606122,74,0],["ag69z642afhp9pxpvru5","esn6s8jjwhsn78sd",[["MergeChanged",{"idea":"u4bdxd53ca5d","joined":[],"parted":["twkkp2u6mezp"]}]],1795750775.8648338,75,0],["u4dbs7brvufpn95u3mud","s2u84mjkv73y6mjj",[["ThemeSet",{"theme":"bwtdrnpar8rc","before":null,"after":{"name":"El agua","order":1}}],["IdeaThemed",{"idea":"u4bdxd53ca5d","before":null,"after":"bwtdrnpar8rc"}]],1795750775.9168994,79,0],["r6b4cpuzxdnjzqc33m8r","ea5rvrcx98s444a9",[["ThemeSet",{"theme":"3sy34kdz2wyb","before":null,"after":{"name":"La bomba","order":2}}],["IdeaThemed",{"idea":"twkkp2u6mezp","before":null,"after":"3sy34kdz2wyb"}]],1795750775.9333544,81,0],["h2mwc5tj86adb56xw3ap","esn6s8jjwhsn78sd",[["ThemeSet",{"theme":"bwtdrnpar8rc","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}]],1795750775.945072,83,0],["q4ukvdxude4qmz4c99mn","esn6s8jjwhsn78sd",[["IdeaThemed",{"idea":"dgwbcqum6rrv","before":null,"after":"3sy34kdz2wyb"}]],1795750775.9653206,84,0],["q8c26f2entacncn84pmd","ea5rvrcx98s444a9",[["IdeaThemed",{"idea":"dgwbcqum6rrv","before":"3sy34kdz2wyb","after":null}]],1795750776.0029519,92,0],["cqcwv8d47z629ffzkgv8","s2u84mjkv73y6mjj",[["ThemeSet",{"theme":"jd88wzdsgwub","before":null,"after":{"name":"Otros","order":3}}],["IdeaThemed",{"idea":"4q2dd3vndf8n","before":null,"after":"jd88wzdsgwub"}]],1795750776.017426,93,0],["cgr6pyxhppvjpxp243zn","s2u84mjkv73y6mjj",[["IdeaThemed",{"idea":"4q2dd3vndf8n","before":"jd88wzdsgwub","after":null}],["ThemeSet",{"theme":"jd88wzdsgwub","before":{"name":"Otros","order":3},"after":null}]],1795750776.0331433,95,0],["bwsuycgww493bd56pqby","kux6tuf9hhzhuv5u",[["PaperDotsCounted",{"round":"4dh6ev5hztya","idea":"4q2dd3vndf8n","sector":"people","before":0,"after":3}]],1795750776.1363053,103,0],["zs3gfzzy4hj9tx3r48x4","s2u84mjkv73y6mjj",[["CoreProblemStated",{"node":"79bzqkyjf9r9","text":"Agua","order":1}]],1795750776.214557,109,0],["xdufxfdfgwx5d9xphf4n","kux6tuf9hhzhuv5u",[["CoreProblemWithdrawn",{"node":"79bzqkyjf9r9","text":"Agua","order":1}]],1795750776.2298295,110,0],["ktgteugppn2xmwk2jnah","s2u84mjkv73y6mjj",[["CandidateProposed",{"candidate":"ey5g2ycv52yj","text":"Falta agua","order":1,"author":"s2u84mjkv73y6mjj","idea":null,"answer":null}]],1795750776.2449548,111,0],["2mwetk8zxdg3vxy3uhh3","ea5rvrcx98s444a9",[["CandidateProposed",{"candidate":"hjwx46pwffba","text":"El agua llega pocas horas","order":2,"author":null,"idea":"u4bdxd53ca5d","answer":null}]],1795750776.2647557,112,0],["fs46hftuvzqkmnzv7nsa","esn6s8jjwhsn78sd",[["CandidateProposed",{"candidate":"je3acfvcn7rw","text":"Se pierde agua en la red","order":3,"author":"esn6s8jjwhsn78sd","idea":null,"answer":null}]],1795750776.2746894,113,0],["p3wsy7n7xm597jbs9mz5","s2u84mjkv73y6mjj",[["CandidateReworded",{"candidate":"ey5g2ycv52yj","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795750776.2825184,114,0],["mpm35wcnr9khbeqrrcxv","kux6tuf9hhzhuv5u",[["CandidateReworded",{"candidate":"ey5g2ycv52yj","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}]],1795750776.2941093,115,0],["5b7md86kyw8zvygc9rz3","s2u84mjkv73y6mjj",[["CandidateReworded",{"candidate":"ey5g2ycv52yj","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795750776.307089,116,0],["zjafck3gsn4xh9hqy4af","esn6s8jjwhsn78sd",[["CandidateWithdrawn",{"candidate":"je3acfvcn7rw"}]],1795750776.3100603,117,0],["j3bwmx389ymjgcy9r7mb","esn6s8jjwhsn78sd",[["CandidateReturned",{"candidate":"je3acfvcn7rw"}]],1795750776.3239393,118,0],["8bnjgxwby6axbjy9hn68","ugdhr9vf2mk34pzv",[["CandidateWeighed",{"candidate":"ey5g2ycv52yj","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}]],1795750776.3299358,119,0],["rrc9ky5p4pmynbj3e4e3","ugdhr9vf2mk34pzv",[["CandidateWeighed",{"candidate":"ey5g2ycv52yj","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}]],1795750776.348061,120,0],["cnvr42bbbx3qcq4bxxu6","ugdhr9vf2mk34pzv",[["CandidateWeighed",{"candidate":"ey5g2ycv52yj","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}]],1795750776.351778,121,0],["xybymmagtwb8gfuspdmh","kux6tuf9hhzhuv5u",[["PaperPreferencesEntered",{"before":null,"after":{"candidate":"hjwx46pwffba","sector":"people","people":2}}]],1795750776.4245827,127,0],["gfrwn9e7zhqmgwts7qns","kux6tuf9hhzhuv5u",[["CoreProblemStated",{"node":"4s5m8p7p4qh3","text":"Falta agua en la ribera","order":2}],["CandidatePlaced",{"candidate":"ey5g2ycv52yj","before":null,"after":"4s5m8p7p4qh3"}]],1795750776.4439886,129,131],["yggr9qqs8r5av2b4qzx3","kux6tuf9hhzhuv5u",[["CandidatePlaced",{"candidate":"ey5g2ycv52yj","before":"4s5m8p7p4qh3","after":null}],["NodeReworded",{"node":"4s5m8p7p4qh3","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}],["CandidatePlaced",{"candidate":"hjwx46pwffba","before":null,"after":"4s5m8p7p4qh3"}],["IdeaPlaced",{"idea":"u4bdxd53ca5d","node":"4s5m8p7p4qh3"}]],1795750776.4840803,137,0],["vkt8mfqtnfcz9cgd6qsu","kux6tuf9hhzhuv5u",[["CauseAdded",{"node":"cs3hpw9d5855","text":"Nadie avisa de los cortes","effect":"4s5m8p7p4qh3","order":4}],["IdeaPlaced",{"idea":"4q2dd3vndf8n","node":"cs3hpw9d5855"}]],1795750776.5292332,146,148],["m7qycjsxbbkv7zvggbem","ea5rvrcx98s444a9",[["NodeSetAside",{"node":"esw2k2pf2twd","text":"2. El pozo se seca","order":5}],["IdeaPlaced",{"idea":"dgwbcqum6rrv","node":"esw2k2pf2twd"}]],1795750776.5686996,154,0],["bb2jcdmg4wj6j6g4wrcc","ea5rvrcx98s444a9",[["BranchRestored",{"node":"esw2k2pf2twd","cut":[],"joined":[["esw2k2pf2twd","4s5m8p7p4qh3"]]}]],1795750776.5910928,156,0],["cv7gc3ac9b4phh2tknax","s2u84mjkv73y6mjj",[["CauseAdded",{"node":"6fjn7xj4m6dd","text":"La bomba se descompone y nadie la repara","effect":"4s5m8p7p4qh3","order":6}]],1795750776.6104374,157,0],["qs9tgbjmxbapatje26yk","esn6s8jjwhsn78sd",[["CauseAdded",{"node":"pvke73bdrgv5","text":"No hay refacciones","effect":"6fjn7xj4m6dd","order":7}]],1795750776.6328106,158,0],["tr8z8dyd6txsyphskvjt","esn6s8jjwhsn78sd",[["CauseAdded",{"node":"gpyz295aktgq","text":"Fugas en la red","effect":"4s5m8p7p4qh3","order":8}]],1795750776.6566756,159,0],["ynrse84wehfhz88rgkwq","ugdhr9vf2mk34pzv",[["EffectAdded",{"node":"g3n8h5nf55vd","text":"Las familias compran pipas","cause":"4s5m8p7p4qh3","order":9}]],1795750776.6697783,160,0],["8bak5h6a98samwvm7xxb","ugdhr9vf2mk34pzv",[["EffectAdded",{"node":"55tt8ky6xua3","text":"Gastan un quinto de su ingreso","cause":"g3n8h5nf55vd","order":10}]],1795750776.6809971,161,0],["2qav8bh5k2f7v2db4b82","s2u84mjkv73y6mjj",[["NodeReworded",{"node":"gpyz295aktgq","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}]],1795750776.7027495,162,0],["u7j766ax3vh3yg5m7wat","esn6s8jjwhsn78sd",[["NodeReworded",{"node":"gpyz295aktgq","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}]],1795750776.721681,163,0],["97u4k59r7uq58d52xun6","s2u84mjkv73y6mjj",[["NodeReworded",{"node":"gpyz295aktgq","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}]],1795750776.7374218,164,0],["2m6y6gpy8vwxcmbvm6cp","esn6s8jjwhsn78sd",[["NodeMoved",{"node":"pvke73bdrgv5","cut":[["pvke73bdrgv5","6fjn7xj4m6dd"]],"joined":[["pvke73bdrgv5","gpyz295aktgq"]]}]],1795750776.7594943,165,0],["v3yps53fyxuberjfawty","esn6s8jjwhsn78sd",[["NodesLinked",{"node":"pvke73bdrgv5","cut":[],"joined":[["pvke73bdrgv5","6fjn7xj4m6dd"]]}]],1795750776.7642047,166,0],["3sa2zkyk7225x6824k5u","esn6s8jjwhsn78sd",[["NodesUnlinked",{"node":"pvke73bdrgv5","cut":[["pvke73bdrgv5","gpyz295aktgq"]],"joined":[]}]],1795750776.7759018,167,0],["yb33q3tnraphx7at4tsh","s2u84mjkv73y6mjj",[["NodeReworded",{"node":"6fjn7xj4m6dd","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}],["NodeSplitOff",{"node":"876zdvt66y4z","of":"6fjn7xj4m6dd","text":"Nadie repara la bomba","order":11,"links":[["876zdvt66y4z","4s5m8p7p4qh3"]]}]],1795750776.792872,168,0],["bxx2p49jmhhwgpc4j6cx","s2u84mjkv73y6mjj",[["NodesMerged",{"node":"876zdvt66y4z","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"pvke73bdrgv5","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["pvke73bdrgv5","6fjn7xj4m6dd"]]}],"joined":[["876zdvt66y4z","6fjn7xj4m6dd"]],"cut":[]}]],1795750776.828416,173,0],["7kr4d4bx2rg6kmqcddx4","ugdhr9vf2mk34pzv",[["BranchParked",{"node":"55tt8ky6xua3","cut":[["g3n8h5nf55vd","55tt8ky6xua3"]],"joined":[]}]],1795750776.8407795,174,0],["j4ujexg2zhv3nv8ub6j2","ugdhr9vf2mk34pzv",[["BranchRestored",{"node":"55tt8ky6xua3","cut":[],"joined":[["g3n8h5nf55vd","55tt8ky6xua3"]]}]],1795750776.8586907,175,0],["pxqdrvnew2bxykrpn283","kux6tuf9hhzhuv5u",[["OperationTakenBack",{"op":"esmdxuz48ck5fawwf8yj","again":false}],["NodeReturned",{"node":"55tt8ky6xua3","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["g3n8h5nf55vd","55tt8ky6xua3"]]}]],1795750776.9080036,180,182],["bc3swharu545frqaytcq","esn6s8jjwhsn78sd",[["NodeRemoved",{"node":"55tt8ky6xua3","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["g3n8h5nf55vd","55tt8ky6xua3"]]}]],1795750776.9446046,188,0],["tcm7xgd3chyjru7bxa8n","ugdhr9vf2mk34pzv",[["NodeReturned",{"node":"55tt8ky6xua3","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}],["BranchRestored",{"node":"55tt8ky6xua3","cut":[],"joined":[["g3n8h5nf55vd","55tt8ky6xua3"]]}]],1795750776.9567611,189,0],["mjg5dbn4kwfqvte3tj83","esn6s8jjwhsn78sd",[["CauseAdded",{"node":"fgvxstjpkb2a","text":"Tarifas que no alcanzan","effect":"4s5m8p7p4qh3","order":12}]],1795750777.0423558,193,0],["ft9f24hm3uvvt755kkdh","esn6s8jjwhsn78sd",[["BranchParked",{"node":"gpyz295aktgq","cut":[["gpyz295aktgq","4s5m8p7p4qh3"]],"joined":[]}]],1795750777.0679655,194,0],["ajtzhwd57bvy2kbde74m","kux6tuf9hhzhuv5u",[["NodeBrought",{"node":"94qspvsc7jkj","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["94qspvsc7jkj","4s5m8p7p4qh3"]]}],["NodeBrought",{"node":"xgztanxks3bd","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["xgztanxks3bd","94qspvsc7jkj"]]}]],1795750777.0935047,195,0],["pvrrzs8fhs5yy2ws6dqz","kux6tuf9hhzhuv5u",[["ArrowsRestored",{"node":"4s5m8p7p4qh3","cut":[["fgvxstjpkb2a","4s5m8p7p4qh3"],["94qspvsc7jkj","4s5m8p7p4qh3"],["xgztanxks3bd","94qspvsc7jkj"]],"joined":[]}],["NodeRemoved",{"node":"fgvxstjpkb2a","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}],["NodeRemoved",{"node":"94qspvsc7jkj","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}],["NodeRemoved",{"node":"xgztanxks3bd","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}],["ArrowsRestored",{"node":"4s5m8p7p4qh3","cut":[],"joined":[["gpyz295aktgq","4s5m8p7p4qh3"]]}]],1795750777.1624663,199,0]],"undone":[],"taken":[["esmdxuz48ck5fawwf8yj","esn6s8jjwhsn78sd",[["NodeRemoved",{"node":"55tt8ky6xua3","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["g3n8h5nf55vd","55tt8ky6xua3"]]}]],1795750776.8883407,179,0]]}');
CREATE INDEX ix_events_op ON events (op);
CREATE INDEX ix_arrivals_plan ON arrivals ("plan");
CREATE INDEX ix_roll_grp ON roll (grp);
CREATE INDEX ix_roll_plan ON roll ("plan");
CREATE INDEX ix_keys_plan ON keys ("plan");
CREATE INDEX ix_expected_plan ON expected ("plan");
COMMIT;
