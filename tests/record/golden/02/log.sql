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
INSERT INTO "codes" VALUES('WET39B','9dp47fv8t98p','t6gb845vfqdj');
INSERT INTO "codes" VALUES('NEX47T','9dp47fv8t98p','xywqx8qjtvuq');
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
	PRIMARY KEY (seq), 
	UNIQUE (stream, version)
);
INSERT INTO "events" VALUES(1,'9dp47fv8t98p',1,'qz3nqyrsqmdd86tjaccn','PlanCreated','{"plan":"9dp47fv8t98p","name":"Plan de agua de la ribera","language":"es"}',NULL,1.79574206107040810586e+09,1);
INSERT INTO "events" VALUES(2,'9dp47fv8t98p',2,'xry97gyu7w9bzba5mpc9','GroupAdded','{"group":"t6gb845vfqdj","name":"Mesa 1","topic":"Agua potable","code":"WET-39B"}','f46uf4v586ub3w54',1.79574206110409402854e+09,1);
INSERT INTO "events" VALUES(3,'9dp47fv8t98p',3,'44xz79zgydzyunpeq6ma','GroupRenamed','{"group":"t6gb845vfqdj","name":"Mesa del agua","topic":"Agua potable y riego"}','f46uf4v586ub3w54',1.79574206110944795608e+09,1);
INSERT INTO "events" VALUES(4,'9dp47fv8t98p',4,'k6pncg9ujghsvgeagb3d','GroupAdded','{"group":"xywqx8qjtvuq","name":"Mesa 2","topic":"","code":"BEK-54S"}','f46uf4v586ub3w54',1.79574206111257457735e+09,1);
INSERT INTO "events" VALUES(5,'9dp47fv8t98p',5,'purdhrzt9jjxjxswmage','DoorClosed','{"group":"xywqx8qjtvuq"}','f46uf4v586ub3w54',1.79574206111957716943e+09,1);
INSERT INTO "events" VALUES(6,'9dp47fv8t98p',6,'4bcuwq6k5pvg8h5b3xuk','CodeRenewed','{"group":"xywqx8qjtvuq","code":"NEX-47T"}','f46uf4v586ub3w54',1.79574206113964819912e+09,1);
INSERT INTO "events" VALUES(7,'9dp47fv8t98p',7,'uwtwbtaqbqx563zpjff3','DoorOpened','{"group":"xywqx8qjtvuq"}','f46uf4v586ub3w54',1.7957420611646990776e+09,1);
INSERT INTO "events" VALUES(8,'9dp47fv8t98p',8,'wmqv59mymrcx4ncce5py','LatecomersRuled','{"group":"xywqx8qjtvuq","observe":true}','f46uf4v586ub3w54',1.79574206116987442971e+09,1);
INSERT INTO "events" VALUES(9,'9dp47fv8t98p',9,'wr39apxqg9dnnry7e54k','ContextAnswered','{"context":"resources","before":{"answer":null,"note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}}}','f46uf4v586ub3w54',1.79574206117652869227e+09,1);
INSERT INTO "events" VALUES(10,'9dp47fv8t98p',10,'uqntefqdubrswwrqdke6','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}}}','f46uf4v586ub3w54',1.79574206118114471433e+09,1);
INSERT INTO "events" VALUES(11,'9dp47fv8t98p',11,'5czaw4rxdz432cpekrv3','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}}}','f46uf4v586ub3w54',1.79574206118842506405e+09,1);
INSERT INTO "events" VALUES(12,'9dp47fv8t98p',12,'3myz6u2384nebykjhyt4','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay dos técnicos","offers":[]},"next_step":{"text":"","offers":[]}}}','f46uf4v586ub3w54',1.79574206119630694388e+09,1);
INSERT INTO "events" VALUES(13,'t6gb845vfqdj',1,'tq6x42qmpjkqnzjxhrt7','StagesArranged','{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}','f46uf4v586ub3w54',1.79574206122760605813e+09,1);
INSERT INTO "events" VALUES(14,'t6gb845vfqdj',2,'n4823st427t3zsqx7bhx','StagesArranged','{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}','f46uf4v586ub3w54',1.79574206123467421526e+09,1);
INSERT INTO "events" VALUES(15,'t6gb845vfqdj',3,'pz9e8dvphmyydrekwvad','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','f46uf4v586ub3w54',1.79574206124029016494e+09,1);
INSERT INTO "events" VALUES(16,'t6gb845vfqdj',4,'baxpbncxghfxxpmpctjy','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}','f46uf4v586ub3w54',1.79574206124849295612e+09,1);
INSERT INTO "events" VALUES(17,'t6gb845vfqdj',5,'j8hmpunhyw8sry6mvrdu','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','f46uf4v586ub3w54',1.79574206125307774548e+09,1);
INSERT INTO "events" VALUES(18,'t6gb845vfqdj',6,'hyu4hq7hm64c4863skhr','StageOpened','{"stage":"brainstorm"}','f46uf4v586ub3w54',1.79574206125487279895e+09,1);
INSERT INTO "events" VALUES(19,'t6gb845vfqdj',7,'yqsdpxr7srn29rsj3umt','AgendaItemSet','{"item":"3p62tq8h48ja","before":null,"after":{"item":"3p62tq8h48ja","title":"Bienvenida","minutes":5,"order":1,"stage":""}}','f46uf4v586ub3w54',1.79574206125671029092e+09,1);
INSERT INTO "events" VALUES(20,'t6gb845vfqdj',8,'p2t6grx4mbxhphd9p2ez','AgendaItemSet','{"item":"qdgcagn4cfr2","before":null,"after":{"item":"qdgcagn4cfr2","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}','f46uf4v586ub3w54',1.79574206126112222671e+09,1);
INSERT INTO "events" VALUES(21,'t6gb845vfqdj',9,'d8999bgrzheb3ht6x5un','AgendaItemSet','{"item":"3p62tq8h48ja","before":{"item":"3p62tq8h48ja","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"3p62tq8h48ja","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}','f46uf4v586ub3w54',1.79574206126682114599e+09,1);
INSERT INTO "events" VALUES(22,'t6gb845vfqdj',10,'bhncqe4z64nchm3cjfx8','AgendaItemSet','{"item":"3p62tq8h48ja","before":{"item":"3p62tq8h48ja","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"3p62tq8h48ja","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}','f46uf4v586ub3w54',1.79574206126877307897e+09,1);
INSERT INTO "events" VALUES(23,'t6gb845vfqdj',11,'bhncqe4z64nchm3cjfx8','AgendaItemSet','{"item":"qdgcagn4cfr2","before":{"item":"qdgcagn4cfr2","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"qdgcagn4cfr2","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}','f46uf4v586ub3w54',1.79574206126877307897e+09,1);
INSERT INTO "events" VALUES(24,'t6gb845vfqdj',12,'p2xaz4pz5rd235k33dsm','TimerSet','{"before":null,"after":{"item":"3p62tq8h48ja","seconds":360,"ends":1795742421.2725768,"left":null,"stage":"brainstorm"}}','f46uf4v586ub3w54',1.7957420612730219364e+09,1);
INSERT INTO "events" VALUES(25,'t6gb845vfqdj',13,'gf4b27wqajnmq2za2em7','TimerSet','{"before":{"item":"3p62tq8h48ja","seconds":360,"ends":1795742421.2725768,"left":null,"stage":"brainstorm"},"after":{"item":"3p62tq8h48ja","seconds":360,"ends":null,"left":359.99688839912415,"stage":"brainstorm"}}','f46uf4v586ub3w54',1.79574206127610254283e+09,1);
INSERT INTO "events" VALUES(26,'t6gb845vfqdj',14,'6xdhkmeesptbgxvz749w','TimerSet','{"before":{"item":"3p62tq8h48ja","seconds":360,"ends":null,"left":359.99688839912415,"stage":"brainstorm"},"after":{"item":"3p62tq8h48ja","seconds":360,"ends":1795742421.276658,"left":null,"stage":"brainstorm"}}','f46uf4v586ub3w54',1.79574206128020095823e+09,1);
INSERT INTO "events" VALUES(27,'t6gb845vfqdj',15,'tu95kwb62c8fagt53p9c','TimerSet','{"before":{"item":"3p62tq8h48ja","seconds":360,"ends":1795742421.276658,"left":null,"stage":"brainstorm"},"after":{"item":"3p62tq8h48ja","seconds":480,"ends":1795742541.276658,"left":null,"stage":"brainstorm"}}','f46uf4v586ub3w54',1.79574206128619337083e+09,1);
INSERT INTO "events" VALUES(28,'t6gb845vfqdj',16,'jfavfd7yjmyfgw78mt4p','ReadinessSaid','{"person":"u9hz8rq5fa72czrs","about":"3p62tq8h48ja","ready":true}','u9hz8rq5fa72czrs',1.79574206128859639166e+09,1);
INSERT INTO "events" VALUES(29,'t6gb845vfqdj',17,'yrw2paad47jz3a2suhh2','TimerSet','{"before":{"item":"3p62tq8h48ja","seconds":480,"ends":1795742541.276658,"left":null,"stage":"brainstorm"},"after":{"item":null,"seconds":180,"ends":1795742241.2917058,"left":null,"stage":"brainstorm"}}','f46uf4v586ub3w54',1.79574206129212808613e+09,1);
INSERT INTO "events" VALUES(30,'t6gb845vfqdj',18,'m8sknatk88jmbppfb8m7','TimerSet','{"before":{"item":null,"seconds":180,"ends":1795742241.2917058,"left":null,"stage":"brainstorm"},"after":null}','f46uf4v586ub3w54',1.79574206129528236384e+09,1);
INSERT INTO "events" VALUES(31,'t6gb845vfqdj',19,'yap597x3jzw44xsqf9a9','AgendaItemSet','{"item":"3p62tq8h48ja","before":{"item":"3p62tq8h48ja","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}','f46uf4v586ub3w54',1.79574206130052328104e+09,1);
INSERT INTO "events" VALUES(32,'t6gb845vfqdj',20,'dju5t9b4stnx76mfetmn','StageOpened','{"stage":"viewpoints"}','f46uf4v586ub3w54',1.79574206130222797398e+09,1);
INSERT INTO "events" VALUES(33,'t6gb845vfqdj',21,'9h3827r5r5tfmekns4mz','QuestionAdded','{"question":"mnfabdn45a3b","text":"¿Quién lo paga hoy?","order":1}','f46uf4v586ub3w54',1.79574206130398821828e+09,1);
INSERT INTO "events" VALUES(34,'t6gb845vfqdj',22,'tya4cvqq2865p79gugjt','QuestionAdded','{"question":"npwjkta4snw2","text":"¿Y mañana?","order":2}','f46uf4v586ub3w54',1.79574206130842447277e+09,1);
INSERT INTO "events" VALUES(35,'t6gb845vfqdj',23,'v9ta6pymc8c9q72yvmu8','QuestionDropped','{"question":"npwjkta4snw2","text":"¿Y mañana?","order":2}','f46uf4v586ub3w54',1.79574206131285142896e+09,1);
INSERT INTO "events" VALUES(36,'t6gb845vfqdj',24,'7aq75eu6kct6stmtrtt8','AnswerGiven','{"answer":"dyj5582w3uab","question":"causes","author":"u9hz8rq5fa72czrs","sector":"people","text":"Las tuberías son viejas","order":1}','u9hz8rq5fa72czrs',1.79574206131554031367e+09,1);
INSERT INTO "events" VALUES(37,'t6gb845vfqdj',25,'3uu9nhuzhpbr5k6hgwjd','AnswerGiven','{"answer":"8w4bty495ft6","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2}','f46uf4v586ub3w54',1.79574206131731700904e+09,1);
INSERT INTO "events" VALUES(38,'t6gb845vfqdj',26,'wg7grk9wgwrndzfe9xw8','AnswerGiven','{"answer":"2t8rbrpmkfvx","question":"mnfabdn45a3b","author":"jbc7796ffg5y2e9p","sector":"government","text":"El municipio","order":3}','jbc7796ffg5y2e9p',1.79574206132067394257e+09,1);
INSERT INTO "events" VALUES(39,'t6gb845vfqdj',27,'yp7kgd42jy7jjgeswgqq','AnswerReworded','{"answer":"dyj5582w3uab","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}','u9hz8rq5fa72czrs',1.79574206132532405858e+09,1);
INSERT INTO "events" VALUES(40,'t6gb845vfqdj',28,'wmxvxwmg6xd9a8mmyymj','AnswerWithdrawn','{"answer":"2t8rbrpmkfvx"}','jbc7796ffg5y2e9p',1.79574206132735896112e+09,1);
INSERT INTO "events" VALUES(41,'t6gb845vfqdj',29,'ru6d364bs7zbjn9rvhb6','OperationUndone','{"op":"wmxvxwmg6xd9a8mmyymj"}','jbc7796ffg5y2e9p',1.79574206133225560194e+09,1);
INSERT INTO "events" VALUES(42,'t6gb845vfqdj',30,'ru6d364bs7zbjn9rvhb6','AnswerReturned','{"answer":"2t8rbrpmkfvx"}','jbc7796ffg5y2e9p',1.79574206133225560194e+09,1);
INSERT INTO "events" VALUES(43,'t6gb845vfqdj',31,'pke24pz4qj4a6zst2nhc','AnswersShown','{}','f46uf4v586ub3w54',1.79574206133634686473e+09,1);
INSERT INTO "events" VALUES(44,'t6gb845vfqdj',32,'wsnzjsv4k496gwqbacm3','AnswersHidden','{}','f46uf4v586ub3w54',1.79574206133838534362e+09,1);
INSERT INTO "events" VALUES(45,'t6gb845vfqdj',33,'h8nx9q4z7mqmmp2wwnz9','AnswersShown','{}','f46uf4v586ub3w54',1.79574206133990430835e+09,1);
INSERT INTO "events" VALUES(46,'t6gb845vfqdj',34,'zgug7w7qnmyjygfgpukz','QuestionShown','{"question":"causes"}','f46uf4v586ub3w54',1.79574206134135055546e+09,1);
INSERT INTO "events" VALUES(47,'t6gb845vfqdj',35,'uasg7acwsjjfachw68aq','PositionTaken','{"answer":"dyj5582w3uab","person":"jbc7796ffg5y2e9p","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}','jbc7796ffg5y2e9p',1.79574206134288239479e+09,1);
INSERT INTO "events" VALUES(48,'t6gb845vfqdj',36,'mzuxax28rmynhk598dwc','PositionTaken','{"answer":"dyj5582w3uab","person":"jbc7796ffg5y2e9p","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"}}','jbc7796ffg5y2e9p',1.79574206134462547299e+09,1);
INSERT INTO "events" VALUES(49,'t6gb845vfqdj',37,'b54gmt23u8a5vc3qp783','PositionTaken','{"answer":"dyj5582w3uab","person":"jbc7796ffg5y2e9p","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}}','jbc7796ffg5y2e9p',1.7957420613461880684e+09,1);
INSERT INTO "events" VALUES(50,'t6gb845vfqdj',38,'6mkm3bbb57j9kgj84y3x','AnswerReworded','{"answer":"dyj5582w3uab","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}','u9hz8rq5fa72czrs',1.79574206134784483904e+09,1);
INSERT INTO "events" VALUES(51,'t6gb845vfqdj',39,'y6sewb9arqc8sg6xc5xk','PositionTaken','{"answer":"dyj5582w3uab","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','f46uf4v586ub3w54',1.79574206134934186932e+09,1);
INSERT INTO "events" VALUES(52,'t6gb845vfqdj',40,'w6b37vbercg685hu998c','PositionTaken','{"answer":"dyj5582w3uab","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','f46uf4v586ub3w54',1.79574206135084486011e+09,1);
INSERT INTO "events" VALUES(53,'t6gb845vfqdj',41,'e8mkb64qxfqubtukspk8','PositionTaken','{"answer":"dyj5582w3uab","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','f46uf4v586ub3w54',1.79574206135254764559e+09,1);
INSERT INTO "events" VALUES(54,'t6gb845vfqdj',42,'n72tfkqpsfh3rxm7zrzb','IdeasAdded','{"ideas":[{"idea":"9yn5vvfz6ptq","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"u9hz8rq5fa72czrs","sector":"people","paper":[],"repeated":0,"blank":0}','f46uf4v586ub3w54',1.79574206135464811326e+09,1);
INSERT INTO "events" VALUES(55,'t6gb845vfqdj',43,'n72tfkqpsfh3rxm7zrzb','AnswerTaken','{"answer":"dyj5582w3uab","idea":"9yn5vvfz6ptq"}','f46uf4v586ub3w54',1.79574206135464811326e+09,1);
INSERT INTO "events" VALUES(56,'t6gb845vfqdj',44,'4qrgpf5c4p2z84pm55d2','OperationUndone','{"op":"n72tfkqpsfh3rxm7zrzb"}','f46uf4v586ub3w54',1.79574206135685276986e+09,1);
INSERT INTO "events" VALUES(57,'t6gb845vfqdj',45,'4qrgpf5c4p2z84pm55d2','AnswerLeft','{"answer":"dyj5582w3uab","idea":"9yn5vvfz6ptq"}','f46uf4v586ub3w54',1.79574206135685276986e+09,1);
INSERT INTO "events" VALUES(58,'t6gb845vfqdj',46,'4qrgpf5c4p2z84pm55d2','IdeasWithdrawn','{"ideas":["9yn5vvfz6ptq"]}','f46uf4v586ub3w54',1.79574206135685276986e+09,1);
INSERT INTO "events" VALUES(59,'t6gb845vfqdj',47,'d53q3nx3wfbaqm92ddyb','OperationRedone','{"op":"n72tfkqpsfh3rxm7zrzb"}','f46uf4v586ub3w54',1.79574206135904622079e+09,1);
INSERT INTO "events" VALUES(60,'t6gb845vfqdj',48,'d53q3nx3wfbaqm92ddyb','IdeasAdded','{"ideas":[{"idea":"9yn5vvfz6ptq","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"u9hz8rq5fa72czrs","sector":"people","paper":[],"repeated":0,"blank":0}','f46uf4v586ub3w54',1.79574206135904622079e+09,1);
INSERT INTO "events" VALUES(61,'t6gb845vfqdj',49,'d53q3nx3wfbaqm92ddyb','AnswerTaken','{"answer":"dyj5582w3uab","idea":"9yn5vvfz6ptq"}','f46uf4v586ub3w54',1.79574206135904622079e+09,1);
INSERT INTO "events" VALUES(62,'t6gb845vfqdj',50,'2chwd8pxqk6q7nhw7uvk','StageOpened','{"stage":"brainstorm"}','f46uf4v586ub3w54',1.79574206136155939102e+09,1);
INSERT INTO "events" VALUES(63,'t6gb845vfqdj',51,'n6dk2xz5tsx98zwtj6g2','IdeasAdded','{"ideas":[{"idea":"2dapd3dwxnz6","text":"El agua llega dos horas al día"}],"order":2,"author":"u9hz8rq5fa72czrs","sector":"people","paper":[],"repeated":0,"blank":0}','u9hz8rq5fa72czrs',1.79574206136340832704e+09,1);
INSERT INTO "events" VALUES(64,'t6gb845vfqdj',52,'z7c8vteaygmyujdbtktn','IdeasAdded','{"ideas":[{"idea":"nsj7nmmx9dp3","text":"Hay agua solo dos horas"}],"order":3,"author":"jbc7796ffg5y2e9p","sector":"government","paper":[],"repeated":0,"blank":0}','jbc7796ffg5y2e9p',1.79574206136503720281e+09,1);
INSERT INTO "events" VALUES(65,'t6gb845vfqdj',53,'qn365jcu43e59z37rqjj','IdeasAdded','{"ideas":[{"idea":"x523qjd76jvr","text":"La bomba se descompone"},{"idea":"dppgkyw34nqq","text":"2. El pozo se seca"}],"order":4,"author":"9j3q7b4smcwvne8r","sector":"civil_society","paper":[],"repeated":1,"blank":1}','9j3q7b4smcwvne8r',1.79574206136733365056e+09,1);
INSERT INTO "events" VALUES(66,'t6gb845vfqdj',54,'s8kus4kp2negtmh49btn','IdeasAdded','{"ideas":[{"idea":"5xu5axhey2ac","text":"Nadie avisa de los cortes"}],"order":6,"author":"f46uf4v586ub3w54","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}','f46uf4v586ub3w54',1.79574206136901116373e+09,1);
INSERT INTO "events" VALUES(67,'t6gb845vfqdj',55,'t2he43y8zazbpf3ag5dv','IdeaReworded','{"idea":"2dapd3dwxnz6","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}','u9hz8rq5fa72czrs',1.79574206137080693247e+09,1);
INSERT INTO "events" VALUES(68,'t6gb845vfqdj',56,'66b9qhbaen3xfn754hah','IdeasRevealed','{}','f46uf4v586ub3w54',1.79574206137255883218e+09,1);
INSERT INTO "events" VALUES(69,'t6gb845vfqdj',57,'2ztg7j25sfd62w3ss3qa','IdeasHidden','{}','f46uf4v586ub3w54',1.79574206137398934357e+09,1);
INSERT INTO "events" VALUES(70,'t6gb845vfqdj',58,'vkn9x7r5cu22xf4dc7ab','IdeasRevealed','{}','f46uf4v586ub3w54',1.79574206137550973893e+09,1);
INSERT INTO "events" VALUES(71,'t6gb845vfqdj',59,'57jvwypwnpuey7e47qa4','IdeaSupported','{"idea":"2dapd3dwxnz6","person":"jbc7796ffg5y2e9p","sector":"government"}','jbc7796ffg5y2e9p',1.79574206137694358832e+09,1);
INSERT INTO "events" VALUES(72,'t6gb845vfqdj',60,'884mxm27sqc377t3d9uf','SupportWithdrawn','{"idea":"2dapd3dwxnz6","person":"jbc7796ffg5y2e9p","sector":"government"}','jbc7796ffg5y2e9p',1.79574206137845492365e+09,1);
INSERT INTO "events" VALUES(73,'t6gb845vfqdj',61,'d2utemvrgk8km3qwd86q','IdeaSupported','{"idea":"5xu5axhey2ac","person":"9j3q7b4smcwvne8r","sector":"civil_society"}','9j3q7b4smcwvne8r',1.79574206137994217872e+09,1);
INSERT INTO "events" VALUES(74,'t6gb845vfqdj',62,'sz7gu9h44gjshssmqkyc','PaperCounted','{"idea":"5xu5axhey2ac","sector":"people","before":4,"after":6}','f46uf4v586ub3w54',1.79574206138142919539e+09,1);
INSERT INTO "events" VALUES(75,'t6gb845vfqdj',63,'4at4hn9v2seu2j8bchke','IdeasWithdrawn','{"ideas":["dppgkyw34nqq"]}','9j3q7b4smcwvne8r',1.79574206138287544246e+09,1);
INSERT INTO "events" VALUES(76,'t6gb845vfqdj',64,'bf68wxrkydpdkjzt6m92','OperationUndone','{"op":"4at4hn9v2seu2j8bchke"}','9j3q7b4smcwvne8r',1.79574206138539862629e+09,1);
INSERT INTO "events" VALUES(77,'t6gb845vfqdj',65,'bf68wxrkydpdkjzt6m92','IdeasReturned','{"ideas":["dppgkyw34nqq"]}','9j3q7b4smcwvne8r',1.79574206138539862629e+09,1);
INSERT INTO "events" VALUES(78,'t6gb845vfqdj',66,'xs8nbtgd2ms9psdgmn3b','IdeasMerged','{"idea":"ur44b588jyfe","text":"El agua llega pocas horas","order":7,"members":["2dapd3dwxnz6","nsj7nmmx9dp3"]}','jbc7796ffg5y2e9p',1.79574206138739252093e+09,1);
INSERT INTO "events" VALUES(79,'t6gb845vfqdj',67,'zhh2zwm43sa5p6zk5jje','MergeChanged','{"idea":"ur44b588jyfe","joined":["x523qjd76jvr"],"parted":[]}','jbc7796ffg5y2e9p',1.79574206138902473448e+09,1);
INSERT INTO "events" VALUES(80,'t6gb845vfqdj',68,'zhxz82yrfeeh5sa4p77c','MergeChanged','{"idea":"ur44b588jyfe","joined":[],"parted":["x523qjd76jvr"]}','jbc7796ffg5y2e9p',1.79574206139052200319e+09,1);
INSERT INTO "events" VALUES(81,'t6gb845vfqdj',69,'dr5asefg565bsuz9yg2m','IdeasParted','{"idea":"ur44b588jyfe","text":"El agua llega pocas horas","order":7,"members":["2dapd3dwxnz6","nsj7nmmx9dp3"]}','jbc7796ffg5y2e9p',1.79574206139207124708e+09,1);
INSERT INTO "events" VALUES(82,'t6gb845vfqdj',70,'2budb7w44tdncc7fnxhd','OperationUndone','{"op":"dr5asefg565bsuz9yg2m"}','jbc7796ffg5y2e9p',1.79574206139392352106e+09,1);
INSERT INTO "events" VALUES(83,'t6gb845vfqdj',71,'2budb7w44tdncc7fnxhd','IdeasMerged','{"idea":"ur44b588jyfe","text":"El agua llega pocas horas","order":7,"members":["2dapd3dwxnz6","nsj7nmmx9dp3"]}','jbc7796ffg5y2e9p',1.79574206139392352106e+09,1);
INSERT INTO "events" VALUES(84,'t6gb845vfqdj',72,'cpx5pgtwpchsks75h3py','ThemeSet','{"theme":"remamznszmja","before":null,"after":{"name":"El agua","order":1}}','u9hz8rq5fa72czrs',1.79574206139660716061e+09,1);
INSERT INTO "events" VALUES(85,'t6gb845vfqdj',73,'cpx5pgtwpchsks75h3py','IdeaThemed','{"idea":"ur44b588jyfe","before":null,"after":"remamznszmja"}','u9hz8rq5fa72czrs',1.79574206139660716061e+09,1);
INSERT INTO "events" VALUES(86,'t6gb845vfqdj',74,'94knvdb6hb947s7y2g2t','ThemeSet','{"theme":"9wvpk83cjukg","before":null,"after":{"name":"La bomba","order":2}}','9j3q7b4smcwvne8r',1.79574206139913487433e+09,1);
INSERT INTO "events" VALUES(87,'t6gb845vfqdj',75,'94knvdb6hb947s7y2g2t','IdeaThemed','{"idea":"x523qjd76jvr","before":null,"after":"9wvpk83cjukg"}','9j3q7b4smcwvne8r',1.79574206139913487433e+09,1);
INSERT INTO "events" VALUES(88,'t6gb845vfqdj',76,'6cvd8j29wk4auckk2smc','ThemeSet','{"theme":"remamznszmja","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}','jbc7796ffg5y2e9p',1.79574206140201163292e+09,1);
INSERT INTO "events" VALUES(89,'t6gb845vfqdj',77,'cp84dgmjqbdwhsgywr4y','IdeaThemed','{"idea":"dppgkyw34nqq","before":null,"after":"9wvpk83cjukg"}','jbc7796ffg5y2e9p',1.79574206140836358067e+09,1);
INSERT INTO "events" VALUES(90,'t6gb845vfqdj',78,'249ar4769p93hyjya2kp','IdeaThemed','{"idea":"x523qjd76jvr","before":"9wvpk83cjukg","after":"remamznszmja"}','f46uf4v586ub3w54',1.7957420614107065201e+09,1);
INSERT INTO "events" VALUES(91,'t6gb845vfqdj',79,'249ar4769p93hyjya2kp','IdeaThemed','{"idea":"dppgkyw34nqq","before":"9wvpk83cjukg","after":"remamznszmja"}','f46uf4v586ub3w54',1.7957420614107065201e+09,1);
INSERT INTO "events" VALUES(92,'t6gb845vfqdj',80,'249ar4769p93hyjya2kp','ThemeSet','{"theme":"9wvpk83cjukg","before":{"name":"La bomba","order":2},"after":null}','f46uf4v586ub3w54',1.7957420614107065201e+09,1);
INSERT INTO "events" VALUES(93,'t6gb845vfqdj',81,'f377qdtr9kjbec4b5r4q','OperationUndone','{"op":"249ar4769p93hyjya2kp"}','f46uf4v586ub3w54',1.79574206141756510736e+09,1);
INSERT INTO "events" VALUES(94,'t6gb845vfqdj',82,'f377qdtr9kjbec4b5r4q','ThemeSet','{"theme":"9wvpk83cjukg","before":null,"after":{"name":"La bomba","order":2}}','f46uf4v586ub3w54',1.79574206141756510736e+09,1);
INSERT INTO "events" VALUES(95,'t6gb845vfqdj',83,'f377qdtr9kjbec4b5r4q','IdeaThemed','{"idea":"dppgkyw34nqq","before":"remamznszmja","after":"9wvpk83cjukg"}','f46uf4v586ub3w54',1.79574206141756510736e+09,1);
INSERT INTO "events" VALUES(96,'t6gb845vfqdj',84,'f377qdtr9kjbec4b5r4q','IdeaThemed','{"idea":"x523qjd76jvr","before":"remamznszmja","after":"9wvpk83cjukg"}','f46uf4v586ub3w54',1.79574206141756510736e+09,1);
INSERT INTO "events" VALUES(97,'t6gb845vfqdj',85,'x4k7abpj5dvxrfn4sf77','IdeaThemed','{"idea":"dppgkyw34nqq","before":"9wvpk83cjukg","after":null}','9j3q7b4smcwvne8r',1.79574206143031764033e+09,1);
INSERT INTO "events" VALUES(98,'t6gb845vfqdj',86,'2k9s7vgcec5f6pf2bnr6','ThemeSet','{"theme":"veqzwnyqnwtf","before":null,"after":{"name":"Otros","order":3}}','u9hz8rq5fa72czrs',1.79574206143658423422e+09,1);
INSERT INTO "events" VALUES(99,'t6gb845vfqdj',87,'2k9s7vgcec5f6pf2bnr6','IdeaThemed','{"idea":"5xu5axhey2ac","before":null,"after":"veqzwnyqnwtf"}','u9hz8rq5fa72czrs',1.79574206143658423422e+09,1);
INSERT INTO "events" VALUES(100,'t6gb845vfqdj',88,'uwmb6yk8g43nugh9wndb','IdeaThemed','{"idea":"5xu5axhey2ac","before":"veqzwnyqnwtf","after":null}','u9hz8rq5fa72czrs',1.79574206144022250177e+09,1);
INSERT INTO "events" VALUES(101,'t6gb845vfqdj',89,'uwmb6yk8g43nugh9wndb','ThemeSet','{"theme":"veqzwnyqnwtf","before":{"name":"Otros","order":3},"after":null}','u9hz8rq5fa72czrs',1.79574206144022250177e+09,1);
INSERT INTO "events" VALUES(102,'t6gb845vfqdj',90,'v5uahaqmj84q75evehvu','DotRoundSet','{"round":"jhp9v29t58q4","before":null,"after":{"each":1,"several":false,"phase":"open","order":1}}','f46uf4v586ub3w54',1.79574206144424748416e+09,1);
INSERT INTO "events" VALUES(103,'t6gb845vfqdj',91,'5j4ae6umjehfguv94mxj','DotRoundSet','{"round":"jhp9v29t58q4","before":{"each":1,"several":false,"phase":"open","order":1},"after":{"each":1,"several":false,"phase":"past","order":1}}','f46uf4v586ub3w54',1.79574206144821238518e+09,1);
INSERT INTO "events" VALUES(104,'t6gb845vfqdj',92,'veetchgent3jn2h45fwv','DotRoundSet','{"round":"582w33a5qd5j","before":null,"after":{"each":2,"several":true,"phase":"open","order":2}}','f46uf4v586ub3w54',1.79574206145079493524e+09,1);
INSERT INTO "events" VALUES(105,'t6gb845vfqdj',93,'6ga2fs9y2whtpj3pr4x6','DotsPlaced','{"round":"582w33a5qd5j","idea":"ur44b588jyfe","person":"u9hz8rq5fa72czrs","sector":"people","before":0,"after":2}','u9hz8rq5fa72czrs',1.79574206145327544209e+09,1);
INSERT INTO "events" VALUES(106,'t6gb845vfqdj',94,'6z8wpp2hm8qx4qg6vmph','DotsPlaced','{"round":"582w33a5qd5j","idea":"ur44b588jyfe","person":"jbc7796ffg5y2e9p","sector":"government","before":0,"after":1}','jbc7796ffg5y2e9p',1.79574206145622849465e+09,1);
INSERT INTO "events" VALUES(107,'t6gb845vfqdj',95,'nbhdgr4kh4wu7ffm7bjn','DotsPlaced','{"round":"582w33a5qd5j","idea":"x523qjd76jvr","person":"9j3q7b4smcwvne8r","sector":"civil_society","before":0,"after":1}','9j3q7b4smcwvne8r',1.79574206146043395993e+09,1);
INSERT INTO "events" VALUES(108,'t6gb845vfqdj',96,'x65nducxx97pknb3gcbr','PaperDotsCounted','{"round":"582w33a5qd5j","idea":"5xu5axhey2ac","sector":"people","before":0,"after":3}','f46uf4v586ub3w54',1.79574206146779823305e+09,1);
INSERT INTO "events" VALUES(109,'t6gb845vfqdj',97,'mjs72ttrhytmrbszjmed','DotRoundSet','{"round":"582w33a5qd5j","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','f46uf4v586ub3w54',1.79574206146960091588e+09,1);
INSERT INTO "events" VALUES(110,'t6gb845vfqdj',98,'fshkvnkm8jfdhxjv8jde','DotRoundSet','{"round":"582w33a5qd5j","before":{"each":2,"several":true,"phase":"shown","order":2},"after":{"each":2,"several":true,"phase":"open","order":2}}','f46uf4v586ub3w54',1.79574206147650146489e+09,1);
INSERT INTO "events" VALUES(111,'t6gb845vfqdj',99,'vztxfsb9zgcatgq2e8cu','DotRoundSet','{"round":"582w33a5qd5j","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','f46uf4v586ub3w54',1.79574206148015928265e+09,1);
INSERT INTO "events" VALUES(112,'t6gb845vfqdj',100,'anq43prrh6tq4ubdgpaw','StageOpened','{"stage":"problem_tree"}','f46uf4v586ub3w54',1.79574206148422813415e+09,1);
INSERT INTO "events" VALUES(113,'t6gb845vfqdj',101,'gfypb9gqbvc48s5kzvct','FirstSentenceRuled','{"straight":true}','f46uf4v586ub3w54',1.79574206148818516729e+09,1);
INSERT INTO "events" VALUES(114,'t6gb845vfqdj',102,'qhgv7ubtunpsm7g86d8h','CoreProblemStated','{"node":"3jmqjt4dvfa2","text":"Agua","order":1}','u9hz8rq5fa72czrs',1.79574206149241471291e+09,1);
INSERT INTO "events" VALUES(115,'t6gb845vfqdj',103,'enx3bryceaxyy88cmb5x','CoreProblemWithdrawn','{"node":"3jmqjt4dvfa2","text":"Agua","order":1}','f46uf4v586ub3w54',1.79574206149730134004e+09,1);
INSERT INTO "events" VALUES(116,'t6gb845vfqdj',104,'4tsywezf7hwhzy5hmhgf','CandidateProposed','{"candidate":"wxvc8a33q4a6","text":"Falta agua","order":1,"author":"u9hz8rq5fa72czrs","idea":null,"answer":null}','u9hz8rq5fa72czrs',1.79574206150557231899e+09,1);
INSERT INTO "events" VALUES(117,'t6gb845vfqdj',105,'sd78qzp8b3cz54h6nahg','CandidateProposed','{"candidate":"ufmtstsk9pd2","text":"El agua llega pocas horas","order":2,"author":null,"idea":"ur44b588jyfe","answer":null}','9j3q7b4smcwvne8r',1.7957420615112984181e+09,1);
INSERT INTO "events" VALUES(118,'t6gb845vfqdj',106,'brbxcua6zhszgxvbsjdz','CandidateProposed','{"candidate":"wnrbk54fyk4f","text":"Se pierde agua en la red","order":3,"author":"jbc7796ffg5y2e9p","idea":null,"answer":null}','jbc7796ffg5y2e9p',1.79574206151859259604e+09,1);
INSERT INTO "events" VALUES(119,'t6gb845vfqdj',107,'bdbgx3vjbrpngc5ssvxe','CandidateReworded','{"candidate":"wxvc8a33q4a6","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}','u9hz8rq5fa72czrs',1.7957420615285785198e+09,1);
INSERT INTO "events" VALUES(120,'t6gb845vfqdj',108,'6xjmnnh5fhf67hbwqbav','CandidateReworded','{"candidate":"wxvc8a33q4a6","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}','f46uf4v586ub3w54',1.79574206153239774707e+09,1);
INSERT INTO "events" VALUES(121,'t6gb845vfqdj',109,'k5gnqr9kvxcw46a4qcr5','CandidateReworded','{"candidate":"wxvc8a33q4a6","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}','u9hz8rq5fa72czrs',1.79574206153561782839e+09,1);
INSERT INTO "events" VALUES(122,'t6gb845vfqdj',110,'x76j4qpvgc2tdgjpq9pv','CandidateWithdrawn','{"candidate":"wnrbk54fyk4f"}','jbc7796ffg5y2e9p',1.79574206154131889344e+09,1);
INSERT INTO "events" VALUES(123,'t6gb845vfqdj',111,'eu5uyn4tddc4d32zfynb','CandidateReturned','{"candidate":"wnrbk54fyk4f"}','jbc7796ffg5y2e9p',1.79574206154840016369e+09,1);
INSERT INTO "events" VALUES(124,'t6gb845vfqdj',112,'drww6tmv33g5xpuuauak','CandidateWeighed','{"candidate":"wxvc8a33q4a6","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}','7u2krsc4ss4c87zp',1.7957420615523297787e+09,1);
INSERT INTO "events" VALUES(125,'t6gb845vfqdj',113,'dzw9h9h4dgghjyf73evw','CandidateWeighed','{"candidate":"wxvc8a33q4a6","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}','7u2krsc4ss4c87zp',1.79574206155953502656e+09,1);
INSERT INTO "events" VALUES(126,'t6gb845vfqdj',114,'2vy2zg4x6hrc7mcn38yq','CandidateWeighed','{"candidate":"wxvc8a33q4a6","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}','7u2krsc4ss4c87zp',1.79574206156249952318e+09,1);
INSERT INTO "events" VALUES(127,'t6gb845vfqdj',115,'rpm2nz6rzknhdvm8wcrm','ChoiceMoved','{"phase":"choosing"}','f46uf4v586ub3w54',1.79574206156834602354e+09,1);
INSERT INTO "events" VALUES(128,'t6gb845vfqdj',116,'z363mjgygw2sqvwmwsjv','CandidatePreferred','{"voter":"u9hz8rq5fa72czrs","before":null,"after":{"candidate":"wxvc8a33q4a6","sector":"people"}}','u9hz8rq5fa72czrs',1.79574206157449889178e+09,1);
INSERT INTO "events" VALUES(129,'t6gb845vfqdj',117,'92h6mzv4ffee27w4njcu','CandidatePreferred','{"voter":"jbc7796ffg5y2e9p","before":null,"after":{"candidate":"wxvc8a33q4a6","sector":"government"}}','jbc7796ffg5y2e9p',1.79574206157624483111e+09,1);
INSERT INTO "events" VALUES(130,'t6gb845vfqdj',118,'r3fr62zswcjwk9nqn8md','CandidatePreferred','{"voter":"9j3q7b4smcwvne8r","before":null,"after":{"candidate":"wxvc8a33q4a6","sector":"civil_society"}}','9j3q7b4smcwvne8r',1.79574206158062076562e+09,1);
INSERT INTO "events" VALUES(131,'t6gb845vfqdj',119,'4unam2fatuggrchkgzqr','CandidatePreferred','{"voter":"9j3q7b4smcwvne8r","before":{"candidate":"wxvc8a33q4a6","sector":"civil_society"},"after":{"candidate":"ufmtstsk9pd2","sector":"civil_society"}}','9j3q7b4smcwvne8r',1.79574206158611464497e+09,1);
INSERT INTO "events" VALUES(132,'t6gb845vfqdj',120,'amj9czzqzhvjns9zmahs','PaperPreferencesEntered','{"before":null,"after":{"candidate":"ufmtstsk9pd2","sector":"people","people":2}}','f46uf4v586ub3w54',1.79574206159658455853e+09,1);
INSERT INTO "events" VALUES(133,'t6gb845vfqdj',121,'sc8rv7r93d5z4kgs7raw','ChoiceMoved','{"phase":"shown"}','f46uf4v586ub3w54',1.7957420616002204418e+09,1);
INSERT INTO "events" VALUES(134,'t6gb845vfqdj',122,'xuee5tpnxqwfs5kvybkd','CoreProblemStated','{"node":"wchs6wmrjrqu","text":"Falta agua en la ribera","order":2}','f46uf4v586ub3w54',1.7957420616082093715e+09,1);
INSERT INTO "events" VALUES(135,'t6gb845vfqdj',123,'xuee5tpnxqwfs5kvybkd','CandidatePlaced','{"candidate":"wxvc8a33q4a6","before":null,"after":"wchs6wmrjrqu"}','f46uf4v586ub3w54',1.7957420616082093715e+09,1);
INSERT INTO "events" VALUES(136,'t6gb845vfqdj',124,'k72ecrmmqd7qz6z8ku5q','OperationUndone','{"op":"xuee5tpnxqwfs5kvybkd"}','f46uf4v586ub3w54',1.79574206161553597449e+09,1);
INSERT INTO "events" VALUES(137,'t6gb845vfqdj',125,'k72ecrmmqd7qz6z8ku5q','CandidatePlaced','{"candidate":"wxvc8a33q4a6","before":"wchs6wmrjrqu","after":null}','f46uf4v586ub3w54',1.79574206161553597449e+09,1);
INSERT INTO "events" VALUES(138,'t6gb845vfqdj',126,'k72ecrmmqd7qz6z8ku5q','CoreProblemWithdrawn','{"node":"wchs6wmrjrqu","text":"Falta agua en la ribera","order":2}','f46uf4v586ub3w54',1.79574206161553597449e+09,1);
INSERT INTO "events" VALUES(139,'t6gb845vfqdj',127,'fbbhuqcc7mmzvwg5qdd6','OperationRedone','{"op":"xuee5tpnxqwfs5kvybkd"}','f46uf4v586ub3w54',1.79574206162147736553e+09,1);
INSERT INTO "events" VALUES(140,'t6gb845vfqdj',128,'fbbhuqcc7mmzvwg5qdd6','CoreProblemStated','{"node":"wchs6wmrjrqu","text":"Falta agua en la ribera","order":2}','f46uf4v586ub3w54',1.79574206162147736553e+09,1);
INSERT INTO "events" VALUES(141,'t6gb845vfqdj',129,'fbbhuqcc7mmzvwg5qdd6','CandidatePlaced','{"candidate":"wxvc8a33q4a6","before":null,"after":"wchs6wmrjrqu"}','f46uf4v586ub3w54',1.79574206162147736553e+09,1);
INSERT INTO "events" VALUES(142,'t6gb845vfqdj',130,'t4juw5x9ssuvxw89zp6p','CandidatePlaced','{"candidate":"wxvc8a33q4a6","before":"wchs6wmrjrqu","after":null}','f46uf4v586ub3w54',1.79574206163277459149e+09,1);
INSERT INTO "events" VALUES(143,'t6gb845vfqdj',131,'t4juw5x9ssuvxw89zp6p','NodeReworded','{"node":"wchs6wmrjrqu","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}','f46uf4v586ub3w54',1.79574206163277459149e+09,1);
INSERT INTO "events" VALUES(144,'t6gb845vfqdj',132,'t4juw5x9ssuvxw89zp6p','CandidatePlaced','{"candidate":"ufmtstsk9pd2","before":null,"after":"wchs6wmrjrqu"}','f46uf4v586ub3w54',1.79574206163277459149e+09,1);
INSERT INTO "events" VALUES(145,'t6gb845vfqdj',133,'t4juw5x9ssuvxw89zp6p','IdeaPlaced','{"idea":"ur44b588jyfe","node":"wchs6wmrjrqu"}','f46uf4v586ub3w54',1.79574206163277459149e+09,1);
INSERT INTO "events" VALUES(146,'t6gb845vfqdj',134,'x8guzj69b4sqzpnxyn74','CauseAdded','{"node":"pwugz93p7c8v","text":"Se pierde agua en la red","effect":"wchs6wmrjrqu","order":3}','jbc7796ffg5y2e9p',1.79574206164078807828e+09,1);
INSERT INTO "events" VALUES(147,'t6gb845vfqdj',135,'x8guzj69b4sqzpnxyn74','CandidatePlaced','{"candidate":"wnrbk54fyk4f","before":null,"after":"pwugz93p7c8v"}','jbc7796ffg5y2e9p',1.79574206164078807828e+09,1);
INSERT INTO "events" VALUES(148,'t6gb845vfqdj',136,'rykg4c6bd3us7gg5rcw7','OperationUndone','{"op":"x8guzj69b4sqzpnxyn74"}','jbc7796ffg5y2e9p',1.79574206164886474609e+09,1);
INSERT INTO "events" VALUES(149,'t6gb845vfqdj',137,'rykg4c6bd3us7gg5rcw7','CandidatePlaced','{"candidate":"wnrbk54fyk4f","before":"pwugz93p7c8v","after":null}','jbc7796ffg5y2e9p',1.79574206164886474609e+09,1);
INSERT INTO "events" VALUES(150,'t6gb845vfqdj',138,'rykg4c6bd3us7gg5rcw7','NodeRemoved','{"node":"pwugz93p7c8v","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"links":[["pwugz93p7c8v","wchs6wmrjrqu"]]}','jbc7796ffg5y2e9p',1.79574206164886474609e+09,1);
INSERT INTO "events" VALUES(151,'t6gb845vfqdj',139,'ptkdhtp7agst3qjqr24g','CauseAdded','{"node":"9t285qqyhw5c","text":"Nadie avisa de los cortes","effect":"wchs6wmrjrqu","order":4}','f46uf4v586ub3w54',1.79574206165420222286e+09,1);
INSERT INTO "events" VALUES(152,'t6gb845vfqdj',140,'ptkdhtp7agst3qjqr24g','IdeaPlaced','{"idea":"5xu5axhey2ac","node":"9t285qqyhw5c"}','f46uf4v586ub3w54',1.79574206165420222286e+09,1);
INSERT INTO "events" VALUES(153,'t6gb845vfqdj',141,'y9p9wh85u78nwjxwk7h5','OperationUndone','{"op":"ptkdhtp7agst3qjqr24g"}','f46uf4v586ub3w54',1.79574206165981721874e+09,1);
INSERT INTO "events" VALUES(154,'t6gb845vfqdj',142,'y9p9wh85u78nwjxwk7h5','IdeaLifted','{"idea":"5xu5axhey2ac","node":"9t285qqyhw5c"}','f46uf4v586ub3w54',1.79574206165981721874e+09,1);
INSERT INTO "events" VALUES(155,'t6gb845vfqdj',143,'y9p9wh85u78nwjxwk7h5','NodeRemoved','{"node":"9t285qqyhw5c","wording":{"text":"Nadie avisa de los cortes","offers":[]},"order":4,"links":[["9t285qqyhw5c","wchs6wmrjrqu"]]}','f46uf4v586ub3w54',1.79574206165981721874e+09,1);
INSERT INTO "events" VALUES(156,'t6gb845vfqdj',144,'f7bswch5bmywvwj2mxz6','OperationRedone','{"op":"ptkdhtp7agst3qjqr24g"}','f46uf4v586ub3w54',1.79574206166886544229e+09,1);
INSERT INTO "events" VALUES(157,'t6gb845vfqdj',145,'f7bswch5bmywvwj2mxz6','CauseAdded','{"node":"9t285qqyhw5c","text":"Nadie avisa de los cortes","effect":"wchs6wmrjrqu","order":4}','f46uf4v586ub3w54',1.79574206166886544229e+09,1);
INSERT INTO "events" VALUES(158,'t6gb845vfqdj',146,'f7bswch5bmywvwj2mxz6','IdeaPlaced','{"idea":"5xu5axhey2ac","node":"9t285qqyhw5c"}','f46uf4v586ub3w54',1.79574206166886544229e+09,1);
INSERT INTO "events" VALUES(159,'t6gb845vfqdj',147,'25mqte7m4vumtmt54f83','NodeSetAside','{"node":"2xj9sh8sxz9q","text":"2. El pozo se seca","order":5}','9j3q7b4smcwvne8r',1.79574206167249083515e+09,1);
INSERT INTO "events" VALUES(160,'t6gb845vfqdj',148,'25mqte7m4vumtmt54f83','IdeaPlaced','{"idea":"dppgkyw34nqq","node":"2xj9sh8sxz9q"}','9j3q7b4smcwvne8r',1.79574206167249083515e+09,1);
INSERT INTO "events" VALUES(161,'t6gb845vfqdj',149,'2nutgv5d2uvpcb7g4u92','BranchRestored','{"node":"2xj9sh8sxz9q","cut":[],"joined":[["2xj9sh8sxz9q","wchs6wmrjrqu"]]}','9j3q7b4smcwvne8r',1.79574206168121576314e+09,1);
INSERT INTO "events" VALUES(162,'t6gb845vfqdj',150,'6xg8xsqagejxpr3chjyn','CauseAdded','{"node":"jdayk98r8xfy","text":"La bomba se descompone y nadie la repara","effect":"wchs6wmrjrqu","order":6}','u9hz8rq5fa72czrs',1.79574206168444681173e+09,1);
INSERT INTO "events" VALUES(163,'t6gb845vfqdj',151,'zhnwycm93vahcprueqrh','CauseAdded','{"node":"emnyu9dynmy7","text":"No hay refacciones","effect":"jdayk98r8xfy","order":7}','jbc7796ffg5y2e9p',1.79574206169538593295e+09,1);
INSERT INTO "events" VALUES(164,'t6gb845vfqdj',152,'ez2pmxwhkmv2quxurggu','CauseAdded','{"node":"xf34rhexktd3","text":"Fugas en la red","effect":"wchs6wmrjrqu","order":8}','jbc7796ffg5y2e9p',1.79574206170346117013e+09,1);
INSERT INTO "events" VALUES(165,'t6gb845vfqdj',153,'dhcs5w6bkrftms7mm423','EffectAdded','{"node":"jwtqwkb4pna3","text":"Las familias compran pipas","cause":"wchs6wmrjrqu","order":9}','7u2krsc4ss4c87zp',1.7957420617108166218e+09,1);
INSERT INTO "events" VALUES(166,'t6gb845vfqdj',154,'5fmqehbe2hg7c4buadzu','EffectAdded','{"node":"xqcvm4m74phj","text":"Gastan un quinto de su ingreso","cause":"jwtqwkb4pna3","order":10}','7u2krsc4ss4c87zp',1.79574206171764135363e+09,1);
INSERT INTO "events" VALUES(167,'t6gb845vfqdj',155,'47js8tcd2n7fhzv5x23z','NodeReworded','{"node":"xf34rhexktd3","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}','u9hz8rq5fa72czrs',1.79574206172462606432e+09,1);
INSERT INTO "events" VALUES(168,'t6gb845vfqdj',156,'nxtyn3n7ksejm366ebtr','NodeReworded','{"node":"xf34rhexktd3","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}','jbc7796ffg5y2e9p',1.7957420617286205291e+09,1);
INSERT INTO "events" VALUES(169,'t6gb845vfqdj',157,'vedfj7vhn8havm7v5zg7','NodeReworded','{"node":"xf34rhexktd3","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}','u9hz8rq5fa72czrs',1.79574206173628473284e+09,1);
INSERT INTO "events" VALUES(170,'t6gb845vfqdj',158,'dn8mynxsgfnw4v6t5c8g','NodeMoved','{"node":"emnyu9dynmy7","cut":[["emnyu9dynmy7","jdayk98r8xfy"]],"joined":[["emnyu9dynmy7","xf34rhexktd3"]]}','jbc7796ffg5y2e9p',1.7957420617405695915e+09,1);
INSERT INTO "events" VALUES(171,'t6gb845vfqdj',159,'8yuct5yfuy86p8ht6zs8','NodesLinked','{"node":"emnyu9dynmy7","cut":[],"joined":[["emnyu9dynmy7","jdayk98r8xfy"]]}','jbc7796ffg5y2e9p',1795742061.74626,1);
INSERT INTO "events" VALUES(172,'t6gb845vfqdj',160,'cza5na9n7xu9j9tu8yvc','NodesUnlinked','{"node":"emnyu9dynmy7","cut":[["emnyu9dynmy7","xf34rhexktd3"]],"joined":[]}','jbc7796ffg5y2e9p',1.79574206175436425205e+09,1);
INSERT INTO "events" VALUES(173,'t6gb845vfqdj',161,'2gzfbwwcbcmn44e8z2tr','NodeReworded','{"node":"jdayk98r8xfy","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}','u9hz8rq5fa72czrs',1.79574206176095747949e+09,1);
INSERT INTO "events" VALUES(174,'t6gb845vfqdj',162,'2gzfbwwcbcmn44e8z2tr','NodeSplitOff','{"node":"qjnbxe229ddg","of":"jdayk98r8xfy","text":"Nadie repara la bomba","order":11,"links":[["qjnbxe229ddg","wchs6wmrjrqu"]]}','u9hz8rq5fa72czrs',1.79574206176095747949e+09,1);
INSERT INTO "events" VALUES(175,'t6gb845vfqdj',163,'sjta7uysfex3th6fw2ut','NodesMerged','{"node":"qjnbxe229ddg","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"emnyu9dynmy7","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["emnyu9dynmy7","jdayk98r8xfy"]]}],"joined":[["qjnbxe229ddg","jdayk98r8xfy"]],"cut":[]}','u9hz8rq5fa72czrs',1.7957420617637560368e+09,1);
INSERT INTO "events" VALUES(176,'t6gb845vfqdj',164,'n2axkczweprs46zspy5h','OperationUndone','{"op":"sjta7uysfex3th6fw2ut"}','u9hz8rq5fa72czrs',1.79574206176967406277e+09,1);
INSERT INTO "events" VALUES(177,'t6gb845vfqdj',165,'n2axkczweprs46zspy5h','NodesParted','{"node":"qjnbxe229ddg","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"emnyu9dynmy7","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["emnyu9dynmy7","jdayk98r8xfy"]]}],"joined":[["qjnbxe229ddg","jdayk98r8xfy"]],"cut":[]}','u9hz8rq5fa72czrs',1.79574206176967406277e+09,1);
INSERT INTO "events" VALUES(178,'t6gb845vfqdj',166,'3yw5kkxghnfzz46nnh54','NodesMerged','{"node":"qjnbxe229ddg","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"emnyu9dynmy7","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["emnyu9dynmy7","jdayk98r8xfy"]]}],"joined":[["qjnbxe229ddg","jdayk98r8xfy"]],"cut":[]}','u9hz8rq5fa72czrs',1.79574206178091669077e+09,1);
INSERT INTO "events" VALUES(179,'t6gb845vfqdj',167,'wf7khk976x9ajf3bfdfx','BranchParked','{"node":"xqcvm4m74phj","cut":[["jwtqwkb4pna3","xqcvm4m74phj"]],"joined":[]}','7u2krsc4ss4c87zp',1.79574206178454852107e+09,1);
INSERT INTO "events" VALUES(180,'t6gb845vfqdj',168,'mn9g4m8amjznuzn8cpk5','BranchRestored','{"node":"xqcvm4m74phj","cut":[],"joined":[["jwtqwkb4pna3","xqcvm4m74phj"]]}','7u2krsc4ss4c87zp',1.79574206179711341854e+09,1);
INSERT INTO "events" VALUES(181,'t6gb845vfqdj',169,'5svufr9ffwj5unsmaghb','NodeRemoved','{"node":"xqcvm4m74phj","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["jwtqwkb4pna3","xqcvm4m74phj"]]}','7u2krsc4ss4c87zp',1.79574206180359363551e+09,1);
INSERT INTO "events" VALUES(182,'t6gb845vfqdj',170,'ajcz9yuvdaymgbsa6ace','OperationUndone','{"op":"5svufr9ffwj5unsmaghb"}','7u2krsc4ss4c87zp',1.79574206181091666225e+09,1);
INSERT INTO "events" VALUES(183,'t6gb845vfqdj',171,'ajcz9yuvdaymgbsa6ace','NodeReturned','{"node":"xqcvm4m74phj","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["jwtqwkb4pna3","xqcvm4m74phj"]]}','7u2krsc4ss4c87zp',1.79574206181091666225e+09,1);
INSERT INTO "events" VALUES(184,'t6gb845vfqdj',172,'ccr6z263tm4sbqfgdg53','NodeRemoved','{"node":"xqcvm4m74phj","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["jwtqwkb4pna3","xqcvm4m74phj"]]}','jbc7796ffg5y2e9p',1.79574206181746435159e+09,1);
INSERT INTO "events" VALUES(185,'t6gb845vfqdj',173,'a6ufmv8k5z5sz33qe73e','OperationTakenBack','{"op":"ccr6z263tm4sbqfgdg53","again":false}','f46uf4v586ub3w54',1.79574206182037377356e+09,1);
INSERT INTO "events" VALUES(186,'t6gb845vfqdj',174,'a6ufmv8k5z5sz33qe73e','NodeReturned','{"node":"xqcvm4m74phj","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["jwtqwkb4pna3","xqcvm4m74phj"]]}','f46uf4v586ub3w54',1.79574206182037377356e+09,1);
INSERT INTO "events" VALUES(187,'t6gb845vfqdj',175,'kttpazhrnvnzh2bym95x','OperationUndone','{"op":"a6ufmv8k5z5sz33qe73e"}','f46uf4v586ub3w54',1.79574206182294368746e+09,1);
INSERT INTO "events" VALUES(188,'t6gb845vfqdj',176,'kttpazhrnvnzh2bym95x','NodeRemoved','{"node":"xqcvm4m74phj","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["jwtqwkb4pna3","xqcvm4m74phj"]]}','f46uf4v586ub3w54',1.79574206182294368746e+09,1);
INSERT INTO "events" VALUES(189,'t6gb845vfqdj',177,'kttpazhrnvnzh2bym95x','OperationTakenBack','{"op":"ccr6z263tm4sbqfgdg53","again":true}','f46uf4v586ub3w54',1.79574206182294368746e+09,1);
INSERT INTO "events" VALUES(190,'t6gb845vfqdj',178,'tujb7cb4vpcm63xdnesy','OperationRedone','{"op":"a6ufmv8k5z5sz33qe73e"}','f46uf4v586ub3w54',1.79574206182585811614e+09,1);
INSERT INTO "events" VALUES(191,'t6gb845vfqdj',179,'tujb7cb4vpcm63xdnesy','OperationTakenBack','{"op":"ccr6z263tm4sbqfgdg53","again":false}','f46uf4v586ub3w54',1.79574206182585811614e+09,1);
INSERT INTO "events" VALUES(192,'t6gb845vfqdj',180,'tujb7cb4vpcm63xdnesy','NodeReturned','{"node":"xqcvm4m74phj","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["jwtqwkb4pna3","xqcvm4m74phj"]]}','f46uf4v586ub3w54',1.79574206182585811614e+09,1);
INSERT INTO "events" VALUES(193,'t6gb845vfqdj',181,'ccba6ue4tfejz6m5svas','NodeRemoved','{"node":"xqcvm4m74phj","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["jwtqwkb4pna3","xqcvm4m74phj"]]}','jbc7796ffg5y2e9p',1.79574206185702586174e+09,1);
INSERT INTO "events" VALUES(194,'t6gb845vfqdj',182,'u74zxmkuenp4vnbbu7r2','NodeReturned','{"node":"xqcvm4m74phj","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}','7u2krsc4ss4c87zp',1.79574206186387324334e+09,1);
INSERT INTO "events" VALUES(195,'t6gb845vfqdj',183,'u74zxmkuenp4vnbbu7r2','BranchRestored','{"node":"xqcvm4m74phj","cut":[],"joined":[["jwtqwkb4pna3","xqcvm4m74phj"]]}','7u2krsc4ss4c87zp',1.79574206186387324334e+09,1);
INSERT INTO "events" VALUES(196,'t6gb845vfqdj',184,'8bbx7qxpnpwv3vshyky5','VersionNamed','{"version":"3qbeusa7th8x","name":"Antes de la pausa","reason":"named","about":"","at_version":183,"at":1795742061.8682168,"order":1,"digest":"118c219e4aa12d9603b746381cbcca0c"}','u9hz8rq5fa72czrs',1.79574206186883306504e+09,1);
INSERT INTO "events" VALUES(197,'t6gb845vfqdj',185,'d9jagy8bhx3uqttfjh5r','VersionRenamed','{"version":"3qbeusa7th8x","before":"Antes de la pausa","after":"Antes de comer"}','u9hz8rq5fa72czrs',1.79574206187205433846e+09,1);
INSERT INTO "events" VALUES(198,'t6gb845vfqdj',186,'8xsvdvmp6uh57xe6wq2g','CauseAdded','{"node":"9cs6s73p3v65","text":"Tarifas que no alcanzan","effect":"wchs6wmrjrqu","order":12}','jbc7796ffg5y2e9p',1.79574206187802195549e+09,1);
INSERT INTO "events" VALUES(199,'t6gb845vfqdj',187,'jwmktm8chscpyxtqewcq','BranchParked','{"node":"xf34rhexktd3","cut":[["xf34rhexktd3","wchs6wmrjrqu"]],"joined":[]}','jbc7796ffg5y2e9p',1.79574206188218736643e+09,1);
INSERT INTO "events" VALUES(200,'t6gb845vfqdj',188,'4ku498qhuvt8k54jma9x','NodeBrought','{"node":"9bakrctte4ny","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["9bakrctte4ny","wchs6wmrjrqu"]]}','f46uf4v586ub3w54',1.79574206188655304903e+09,1);
INSERT INTO "events" VALUES(201,'t6gb845vfqdj',189,'4ku498qhuvt8k54jma9x','NodeBrought','{"node":"6nnekb4u8ewx","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["6nnekb4u8ewx","9bakrctte4ny"]]}','f46uf4v586ub3w54',1.79574206188655304903e+09,1);
INSERT INTO "events" VALUES(202,'t6gb845vfqdj',190,'fahx2uebbfhed5awz7pz','VersionNamed','{"version":"35fxdjwwty4g","name":"","reason":"restored","about":"3qbeusa7th8x","at_version":189,"at":1795742062.0229266,"order":2,"digest":"7e18aa2dc8d2b1caef09c84bd834d7e1"}','f46uf4v586ub3w54',1.7957420620244557857e+09,1);
INSERT INTO "events" VALUES(203,'t6gb845vfqdj',191,'fahx2uebbfhed5awz7pz','VersionRestored','{"version":"3qbeusa7th8x"}','f46uf4v586ub3w54',1.7957420620244557857e+09,1);
INSERT INTO "events" VALUES(204,'t6gb845vfqdj',192,'fahx2uebbfhed5awz7pz','ArrowsRestored','{"node":"wchs6wmrjrqu","cut":[["9cs6s73p3v65","wchs6wmrjrqu"],["9bakrctte4ny","wchs6wmrjrqu"],["6nnekb4u8ewx","9bakrctte4ny"]],"joined":[]}','f46uf4v586ub3w54',1.7957420620244557857e+09,1);
INSERT INTO "events" VALUES(205,'t6gb845vfqdj',193,'fahx2uebbfhed5awz7pz','NodeRemoved','{"node":"9cs6s73p3v65","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}','f46uf4v586ub3w54',1.7957420620244557857e+09,1);
INSERT INTO "events" VALUES(206,'t6gb845vfqdj',194,'fahx2uebbfhed5awz7pz','NodeRemoved','{"node":"9bakrctte4ny","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}','f46uf4v586ub3w54',1.7957420620244557857e+09,1);
INSERT INTO "events" VALUES(207,'t6gb845vfqdj',195,'fahx2uebbfhed5awz7pz','NodeRemoved','{"node":"6nnekb4u8ewx","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}','f46uf4v586ub3w54',1.7957420620244557857e+09,1);
INSERT INTO "events" VALUES(208,'t6gb845vfqdj',196,'fahx2uebbfhed5awz7pz','ArrowsRestored','{"node":"wchs6wmrjrqu","cut":[],"joined":[["xf34rhexktd3","wchs6wmrjrqu"]]}','f46uf4v586ub3w54',1.7957420620244557857e+09,1);
INSERT INTO "events" VALUES(209,'t6gb845vfqdj',197,'5fjwm49tbjbsgr4cu2sz','CauseAdded','{"node":"zyszqvxzs8pz","text":"No llueve","effect":"wchs6wmrjrqu","order":15}','u9hz8rq5fa72czrs',1.79574206203306603428e+09,1);
INSERT INTO "events" VALUES(210,'t6gb845vfqdj',198,'x9yhvaqg83jd4jsbccwd','CauseAdded','{"node":"6y3ycmg48gxw","text":"Está lejos","effect":"wchs6wmrjrqu","order":16}','u9hz8rq5fa72czrs',1.79574206204090619084e+09,1);
INSERT INTO "events" VALUES(211,'t6gb845vfqdj',199,'cf44tf5qqwpje4bcbdwr','NodeMoved','{"node":"zyszqvxzs8pz","cut":[["zyszqvxzs8pz","wchs6wmrjrqu"]],"joined":[["zyszqvxzs8pz","9t285qqyhw5c"]]}','u9hz8rq5fa72czrs',1.79574206204715490346e+09,1);
INSERT INTO "events" VALUES(212,'t6gb845vfqdj',200,'cf44tf5qqwpje4bcbdwr','NodeMoved','{"node":"6y3ycmg48gxw","cut":[["6y3ycmg48gxw","wchs6wmrjrqu"]],"joined":[["6y3ycmg48gxw","9t285qqyhw5c"]]}','u9hz8rq5fa72czrs',1.79574206204715490346e+09,1);
INSERT INTO "events" VALUES(213,'t6gb845vfqdj',201,'cswdjujvygdcb3sejybt','BranchParked','{"node":"zyszqvxzs8pz","cut":[["zyszqvxzs8pz","9t285qqyhw5c"]],"joined":[]}','u9hz8rq5fa72czrs',1.79574206207608151435e+09,1);
INSERT INTO "events" VALUES(214,'t6gb845vfqdj',202,'cswdjujvygdcb3sejybt','BranchParked','{"node":"6y3ycmg48gxw","cut":[["6y3ycmg48gxw","9t285qqyhw5c"]],"joined":[]}','u9hz8rq5fa72czrs',1.79574206207608151435e+09,1);
INSERT INTO "events" VALUES(215,'t6gb845vfqdj',203,'f94t6pk983h7xu7297gz','NodeRemoved','{"node":"zyszqvxzs8pz","wording":{"text":"No llueve","offers":[]},"order":15,"links":[]}','u9hz8rq5fa72czrs',1.79574206211746549609e+09,1);
INSERT INTO "events" VALUES(216,'t6gb845vfqdj',204,'f94t6pk983h7xu7297gz','NodeRemoved','{"node":"6y3ycmg48gxw","wording":{"text":"Está lejos","offers":[]},"order":16,"links":[]}','u9hz8rq5fa72czrs',1.79574206211746549609e+09,1);
INSERT INTO "events" VALUES(217,'t6gb845vfqdj',205,'rq4cck739ekm8thhrdzr','ArrowVoted','{"voter":"u9hz8rq5fa72czrs","before":null,"after":{"cause":"9t285qqyhw5c","effect":"wchs6wmrjrqu","sector":"people","answer":"yes"}}','u9hz8rq5fa72czrs',1.79574206212275433542e+09,1);
INSERT INTO "events" VALUES(218,'t6gb845vfqdj',206,'rm3cdbh7p73u9n3ryuyn','ArrowVoted','{"voter":"jbc7796ffg5y2e9p","before":null,"after":{"cause":"9t285qqyhw5c","effect":"wchs6wmrjrqu","sector":"government","answer":"no"}}','jbc7796ffg5y2e9p',1.79574206212781858449e+09,1);
INSERT INTO "events" VALUES(219,'t6gb845vfqdj',207,'5hf2tmtu9hh2gxfd3ef6','ArrowVoted','{"voter":"jbc7796ffg5y2e9p","before":{"cause":"9t285qqyhw5c","effect":"wchs6wmrjrqu","sector":"government","answer":"no"},"after":null}','jbc7796ffg5y2e9p',1.79574206213712143898e+09,1);
INSERT INTO "events" VALUES(220,'t6gb845vfqdj',208,'dgeg9cpadvd7r64e8h88','QuestionPut','{"before":null,"after":{"cause":"9t285qqyhw5c","effect":"wchs6wmrjrqu","open":true}}','f46uf4v586ub3w54',1.79574206214441680915e+09,1);
INSERT INTO "events" VALUES(221,'t6gb845vfqdj',209,'5yf7j66fge2zstvnbr9w','PaperVotesEntered','{"before":null,"after":{"cause":"9t285qqyhw5c","effect":"wchs6wmrjrqu","sector":"people","answer":"yes","count":3}}','f46uf4v586ub3w54',1.79574206215607833862e+09,1);
INSERT INTO "events" VALUES(222,'t6gb845vfqdj',210,'2b345et39763s7jkekfv','QuestionPut','{"before":{"cause":"9t285qqyhw5c","effect":"wchs6wmrjrqu","open":true},"after":null}','f46uf4v586ub3w54',1.79574206216626191135e+09,1);
INSERT INTO "events" VALUES(223,'t6gb845vfqdj',211,'tgbwetxkpbrdnj9vg7mn','QuestionPut','{"before":null,"after":{"cause":"9t285qqyhw5c","effect":"wchs6wmrjrqu","open":true}}','f46uf4v586ub3w54',1.79574206217894864084e+09,1);
INSERT INTO "events" VALUES(224,'t6gb845vfqdj',212,'3u2c6e622spmz3nkh3jf','QuestionPut','{"before":{"cause":"9t285qqyhw5c","effect":"wchs6wmrjrqu","open":true},"after":{"cause":"9t285qqyhw5c","effect":"wchs6wmrjrqu","open":false}}','f46uf4v586ub3w54',1.79574206219252490998e+09,1);
INSERT INTO "events" VALUES(225,'t6gb845vfqdj',213,'ktkk8r4xns83z9a7kmq5','ArrowMarked','{"before":null,"after":{"cause":"9t285qqyhw5c","effect":"wchs6wmrjrqu","necessary":true,"sufficient":false}}','u9hz8rq5fa72czrs',1.79574206219443559644e+09,1);
INSERT INTO "events" VALUES(226,'t6gb845vfqdj',214,'x84hte6ntjs9jz3vz3p7','ActionAnswered','{"node":"9t285qqyhw5c","before":null,"after":{"answer":"other","whose":"Comisión de agua"}}','u9hz8rq5fa72czrs',1.79574206220153594019e+09,1);
INSERT INTO "events" VALUES(227,'t6gb845vfqdj',215,'6y2xsw595nf9atxaerpe','LeafSettled','{"node":"9t285qqyhw5c","settled":true}','u9hz8rq5fa72czrs',1.79574206222275710104e+09,1);
INSERT INTO "events" VALUES(228,'t6gb845vfqdj',216,'vvey35qnzntq5j4mfsta','FindingDismissed','{"before":null,"after":{"code":"unactionable","nodes":["9t285qqyhw5c"],"reason":"Sí se puede"}}','u9hz8rq5fa72czrs',1.7957420622387127876e+09,1);
INSERT INTO "events" VALUES(229,'t6gb845vfqdj',217,'gs2kaw992yxyef8zmzx9','EvidenceAdded','{"evidence":"2cjhfquv6g8u","before":null,"after":{"evidence":"2cjhfquv6g8u","node":"wchs6wmrjrqu","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','jbc7796ffg5y2e9p',1.79574206225320601466e+09,1);
INSERT INTO "events" VALUES(230,'t6gb845vfqdj',218,'gg8cs2w4ux4xb9k7g8h3','EvidenceChanged','{"evidence":"2cjhfquv6g8u","before":{"evidence":"2cjhfquv6g8u","node":"wchs6wmrjrqu","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""},"after":{"evidence":"2cjhfquv6g8u","node":"wchs6wmrjrqu","order":1,"kind":"source","figure":"2.3","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','jbc7796ffg5y2e9p',1.79574206225708746915e+09,1);
INSERT INTO "events" VALUES(231,'t6gb845vfqdj',219,'kmgjn9xfu3ef39ndw8v6','EvidenceAdded','{"evidence":"gfbgdt4s2m34","before":null,"after":{"evidence":"gfbgdt4s2m34","node":"9t285qqyhw5c","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','u9hz8rq5fa72czrs',1.79574206227229380607e+09,1);
INSERT INTO "events" VALUES(232,'t6gb845vfqdj',220,'6d4hhta663b3f67f3hn6','EvidenceChanged','{"evidence":"gfbgdt4s2m34","before":{"evidence":"gfbgdt4s2m34","node":"9t285qqyhw5c","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":{"evidence":"gfbgdt4s2m34","node":"wchs6wmrjrqu","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','u9hz8rq5fa72czrs',1.79574206227684378626e+09,1);
INSERT INTO "events" VALUES(233,'t6gb845vfqdj',221,'w2ussd2b3ph2axn5ts6h','EvidenceRemoved','{"evidence":"gfbgdt4s2m34","before":{"evidence":"gfbgdt4s2m34","node":"wchs6wmrjrqu","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":null}','u9hz8rq5fa72czrs',1.79574206228506588938e+09,1);
INSERT INTO "events" VALUES(234,'t6gb845vfqdj',222,'w2pfj8e8y86rmg5bb5c9','StageOpened','{"stage":"objective_tree"}','f46uf4v586ub3w54',1.79574206229698371886e+09,1);
INSERT INTO "events" VALUES(235,'t6gb845vfqdj',223,'bvbyyt7npk57vp7fsgsk','ObjectiveConfirmed','{"node":"wchs6wmrjrqu","before":null,"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','u9hz8rq5fa72czrs',1.79574206230516695975e+09,1);
INSERT INTO "events" VALUES(236,'t6gb845vfqdj',224,'teufzvzu7pzwqsxbzp9u','ObjectiveOffered','{"node":"wchs6wmrjrqu","before":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true}}','jbc7796ffg5y2e9p',1.79574206231292414666e+09,1);
INSERT INTO "events" VALUES(237,'t6gb845vfqdj',225,'phcmhhrjc5jq5p69dq2y','ObjectiveConfirmed','{"node":"wchs6wmrjrqu","before":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','u9hz8rq5fa72czrs',1.79574206231706619265e+09,1);
INSERT INTO "events" VALUES(238,'t6gb845vfqdj',226,'udvbtj8xpeseqe55nnps','ObjectiveConfirmed','{"node":"jwtqwkb4pna3","before":null,"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true}}','jbc7796ffg5y2e9p',1.79574206232045841219e+09,1);
INSERT INTO "events" VALUES(239,'t6gb845vfqdj',227,'v5959h9g9a3rkqkpa24y','ProposalsShown','{"shown":true}','f46uf4v586ub3w54',1.79574206238977432253e+09,1);
INSERT INTO "events" VALUES(240,'t6gb845vfqdj',228,'c7w2t5kb78g8cxgbk6mq','ProposalRead','{"node":"9t285qqyhw5c","before":null,"after":{"problem":"Nadie avisa de los cortes","objective":"Se avisa de los cortes"}}','f46uf4v586ub3w54',1.79574206240133786203e+09,1);
INSERT INTO "events" VALUES(241,'t6gb845vfqdj',229,'b5mpe8cndhk3gffu6mx5','ProposalRead','{"node":"jdayk98r8xfy","before":null,"after":{"problem":"La bomba se descompone","objective":"La bomba funciona bien"}}','f46uf4v586ub3w54',1.79574206240506672863e+09,1);
INSERT INTO "events" VALUES(242,'t6gb845vfqdj',230,'6hnzf9engezh6xrwzqkh','ProposalRead','{"node":"xf34rhexktd3","before":null,"after":{"problem":"Fugas por tubería vieja","objective":"Menos fugas por tubería vieja"}}','f46uf4v586ub3w54',1.79574206241259860987e+09,1);
INSERT INTO "events" VALUES(243,'t6gb845vfqdj',231,'3pfrh2vmxbyf5ynzz9e2','ProposalsShown','{"shown":false}','f46uf4v586ub3w54',1.79574206241641283034e+09,1);
INSERT INTO "events" VALUES(244,'t6gb845vfqdj',232,'zecqnuyrzkbm8t2pfcp3','ObjectiveConfirmed','{"node":"9t285qqyhw5c","before":null,"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','f46uf4v586ub3w54',1.79574206242581963541e+09,1);
INSERT INTO "events" VALUES(245,'t6gb845vfqdj',233,'zecqnuyrzkbm8t2pfcp3','ObjectiveConfirmed','{"node":"jdayk98r8xfy","before":null,"after":{"wording":{"text":"La bomba funciona bien","offers":[]},"problem":"La bomba se descompone","confirmed":true}}','f46uf4v586ub3w54',1.79574206242581963541e+09,1);
INSERT INTO "events" VALUES(246,'t6gb845vfqdj',234,'zecqnuyrzkbm8t2pfcp3','ObjectiveConfirmed','{"node":"xf34rhexktd3","before":null,"after":{"wording":{"text":"Menos fugas por tubería vieja","offers":[]},"problem":"Fugas por tubería vieja","confirmed":true}}','f46uf4v586ub3w54',1.79574206242581963541e+09,1);
INSERT INTO "events" VALUES(247,'t6gb845vfqdj',235,'z5spwvb7cfnr89usvd9q','ObjectiveReopened','{"node":"jwtqwkb4pna3","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false}}','u9hz8rq5fa72czrs',1.79574206243672466285e+09,1);
INSERT INTO "events" VALUES(248,'t6gb845vfqdj',236,'w2y7kesap42uddnjaspn','ProblemSentBack','{"node":"wchs6wmrjrqu","before":null,"after":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"}}','u9hz8rq5fa72czrs',1.79574206244038248056e+09,1);
INSERT INTO "events" VALUES(249,'t6gb845vfqdj',237,'nauenjc4yg9ts7h8sd88','ProblemSentBack','{"node":"wchs6wmrjrqu","before":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"},"after":null}','jbc7796ffg5y2e9p',1.7957420624487702846e+09,1);
INSERT INTO "events" VALUES(250,'t6gb845vfqdj',238,'ewgzu58vdufqyekrbueq','VersionNamed','{"version":"gy5cbca9nctd","name":"Con objetivos","reason":"named","about":"","at_version":237,"at":1795742062.451939,"order":3,"digest":"901d3a929fc15bfc3541d6aabeddc84f"}','u9hz8rq5fa72czrs',1.79574206245253968237e+09,1);
INSERT INTO "events" VALUES(251,'t6gb845vfqdj',239,'h8twak8krw5jqqacc2md','ObjectiveOffered','{"node":"jwtqwkb4pna3","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":["Las familias gastan menos en agua"]},"problem":"Las familias compran pipas","confirmed":false}}','jbc7796ffg5y2e9p',1.79574206245702219005e+09,1);
INSERT INTO "events" VALUES(252,'t6gb845vfqdj',240,'rb7ahw2r6hu77sgd8a8a','VersionNamed','{"version":"vzvfkyce65y7","name":"Final","reason":"named","about":"","at_version":239,"at":1795742062.4672852,"order":4,"digest":"656dd919b53c2db44cb80c74c67d0e9a"}','f46uf4v586ub3w54',1.79574206246840643885e+09,1);
INSERT INTO "events" VALUES(253,'t6gb845vfqdj',241,'5g54fdf86uyt64abc2q8','ObjectiveReopened','{"node":"9t285qqyhw5c","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false}}','u9hz8rq5fa72czrs',1.79574206247233700752e+09,1);
INSERT INTO "events" VALUES(254,'t6gb845vfqdj',242,'6nnwzcj24bz9qt6c8txn','VersionNamed','{"version":"dm3g2vu9x4g4","name":"","reason":"restored","about":"vzvfkyce65y7","at_version":241,"at":1795742062.4952235,"order":5,"digest":"6ee81a46e8b533571cfbe4b4519ac8f0"}','f46uf4v586ub3w54',1.7957420624961557388e+09,1);
INSERT INTO "events" VALUES(255,'t6gb845vfqdj',243,'6nnwzcj24bz9qt6c8txn','VersionRestored','{"version":"vzvfkyce65y7"}','f46uf4v586ub3w54',1.7957420624961557388e+09,1);
INSERT INTO "events" VALUES(256,'t6gb845vfqdj',244,'6nnwzcj24bz9qt6c8txn','ObjectiveRestored','{"node":"9t285qqyhw5c","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','f46uf4v586ub3w54',1.7957420624961557388e+09,1);
INSERT INTO "events" VALUES(257,'t6gb845vfqdj',245,'6pnk3ceyv2xdvbxtcqbb','StageOpened','{"stage":"commitment_card"}','f46uf4v586ub3w54',1.7957420625005569458e+09,1);
INSERT INTO "events" VALUES(258,'t6gb845vfqdj',246,'5md2t5mqersx5y6mx6yw','CommitmentDrafted','{"card":"28c2t842bh64","order":1,"node":"wchs6wmrjrqu","fields":[["problem",{"text":"El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo","offers":[]}],["objective",{"text":"El agua llega todo el día","offers":[]}],["means",{"text":"Se avisa de los cortes\nLa bomba funciona bien\nMenos fugas por tubería vieja","offers":[]}]]}','u9hz8rq5fa72czrs',1.79574206254603886603e+09,1);
INSERT INTO "events" VALUES(259,'t6gb845vfqdj',247,'cg3dddtkaemcs28wy6ev','CommitmentReworded','{"card":"28c2t842bh64","field":"action","before":{"text":"","offers":[]},"after":{"text":"Reparar la bomba","offers":[]}}','u9hz8rq5fa72czrs',1.79574206255698585509e+09,1);
INSERT INTO "events" VALUES(260,'t6gb845vfqdj',248,'sw23spu56w7uhzb5mvft','CommitmentReworded','{"card":"28c2t842bh64","field":"action","before":{"text":"Reparar la bomba","offers":[]},"after":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]}}','jbc7796ffg5y2e9p',1.79574206257355499264e+09,1);
INSERT INTO "events" VALUES(261,'t6gb845vfqdj',249,'wgyteedw85xrvqxdx6fw','CommitmentReworded','{"card":"28c2t842bh64","field":"action","before":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]},"after":{"text":"Cambiar la bomba del pozo 3","offers":[]}}','jbc7796ffg5y2e9p',1.79574206257845497133e+09,1);
INSERT INTO "events" VALUES(262,'t6gb845vfqdj',250,'ph65cf35ruzb9athevka','CommitmentReworded','{"card":"28c2t842bh64","field":"end","before":{"text":"","offers":[]},"after":{"text":"2027-06-30","offers":[]}}','u9hz8rq5fa72czrs',1.79574206258922886847e+09,1);
INSERT INTO "events" VALUES(263,'t6gb845vfqdj',251,'4je58wvkhgcfnhuqkawv','CommitmentDrafted','{"card":"8738q5pevadc","order":2,"node":null,"fields":[]}','jbc7796ffg5y2e9p',1.7957420625965776444e+09,1);
INSERT INTO "events" VALUES(264,'t6gb845vfqdj',252,'s7uf2w67h66ut78n2h9t','CommitmentRemoved','{"card":"8738q5pevadc","order":2,"node":null,"fields":[]}','jbc7796ffg5y2e9p',1.79574206261947274211e+09,1);
INSERT INTO "events" VALUES(265,'t6gb845vfqdj',253,'9n5m66v4bwhq75tqtv8p','StageClosed','{"stage":"commitment_card"}','f46uf4v586ub3w54',1.79574206262452602386e+09,1);
INSERT INTO "events" VALUES(266,'t6gb845vfqdj',254,'pwzwzy334dssktqnhzqg','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','f46uf4v586ub3w54',1.79574206262990498537e+09,1);
INSERT INTO "events" VALUES(267,'t6gb845vfqdj',255,'yq33ehjuyn5bjdyrw4cf','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','f46uf4v586ub3w54',1.79574206263583660125e+09,1);
INSERT INTO "events" VALUES(268,'t6gb845vfqdj',256,'4eqarzkfw3q73gd6f7s5','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','f46uf4v586ub3w54',1.79574206264116096494e+09,1);
INSERT INTO "events" VALUES(269,'t6gb845vfqdj',257,'r3yrwyz8g63mn97ecuq5','RightSet','{"stage":"problem_tree","before":"edit","after":"propose"}','f46uf4v586ub3w54',1.79574206267867541317e+09,1);
INSERT INTO "events" VALUES(270,'t6gb845vfqdj',258,'vu6k58bjq2ty6c2atrhz','WorkGivenOut','{"before":true,"after":false}','f46uf4v586ub3w54',1.79574206268494033817e+09,1);
INSERT INTO "events" VALUES(271,'t6gb845vfqdj',259,'vzydjdjq4x5bad7yvwqy','ProposalMade','{"proposal":"m225zqrbxvqw","intent":"add_cause","data":"{\"of\": \"wchs6wmrjrqu\", \"text\": \"No hay presupuesto\"}","author":"jbc7796ffg5y2e9p","sector":"government","stage":"problem_tree","order":1,"at":1795742062.6902869}','jbc7796ffg5y2e9p',1.79574206269088435168e+09,1);
INSERT INTO "events" VALUES(272,'t6gb845vfqdj',260,'bpf3dzg5sks8y62t6rvm','ProposalMade','{"proposal":"j26vqe6jutv3","intent":"add_cause","data":"{\"of\": \"wchs6wmrjrqu\", \"text\": \"No hay voluntad\"}","author":"jbc7796ffg5y2e9p","sector":"government","stage":"problem_tree","order":2,"at":1795742062.709085}','jbc7796ffg5y2e9p',1.79574206270978736872e+09,1);
INSERT INTO "events" VALUES(273,'t6gb845vfqdj',261,'99zjvmaydkdsjym5zsbn','ProposalMade','{"proposal":"f57wrxpbgb5p","intent":"add_cause","data":"{\"of\": \"wchs6wmrjrqu\", \"text\": \"Nadie paga\"}","author":"jbc7796ffg5y2e9p","sector":"government","stage":"problem_tree","order":3,"at":1795742062.7158663}','jbc7796ffg5y2e9p',1.79574206271647310254e+09,1);
INSERT INTO "events" VALUES(274,'t6gb845vfqdj',262,'pq8xgsm4g72bc3c6g5pr','ScribeAppointed','{"person":"u9hz8rq5fa72czrs"}','f46uf4v586ub3w54',1.79574206272131133075e+09,1);
INSERT INTO "events" VALUES(275,'t6gb845vfqdj',263,'awguhmr2pw4gu4xtk47y','ProposalSettled','{"proposal":"m225zqrbxvqw","before":{"state":"waiting","reason":""},"after":{"state":"accepted","reason":""}}','u9hz8rq5fa72czrs',1.795742062728382349e+09,1);
INSERT INTO "events" VALUES(276,'t6gb845vfqdj',264,'awguhmr2pw4gu4xtk47y','CauseAdded','{"node":"duwjgxgsxx92","text":"No hay presupuesto","effect":"wchs6wmrjrqu","order":17}','u9hz8rq5fa72czrs',1.795742062728382349e+09,1);
INSERT INTO "events" VALUES(277,'t6gb845vfqdj',265,'8cssrpasasvj3ubby2gs','ProposalSettled','{"proposal":"j26vqe6jutv3","before":{"state":"waiting","reason":""},"after":{"state":"declined","reason":"Es una opinión"}}','f46uf4v586ub3w54',1.79574206273236370084e+09,1);
INSERT INTO "events" VALUES(278,'t6gb845vfqdj',266,'8fmyhdushtbma92fd3x3','ProposalSettled','{"proposal":"f57wrxpbgb5p","before":{"state":"waiting","reason":""},"after":{"state":"withdrawn","reason":""}}','jbc7796ffg5y2e9p',1.79574206273474383356e+09,1);
INSERT INTO "events" VALUES(279,'t6gb845vfqdj',267,'z3audd62rvdqxwywuj7a','ScribeReleased','{"person":"u9hz8rq5fa72czrs"}','f46uf4v586ub3w54',1.79574206274151754376e+09,1);
INSERT INTO "events" VALUES(280,'t6gb845vfqdj',268,'wudnkqe5kd28ujv6h4mj','BranchLocked','{"node":"9t285qqyhw5c","reason":"Ya se acordó"}','f46uf4v586ub3w54',1.79574206274684047696e+09,1);
INSERT INTO "events" VALUES(281,'t6gb845vfqdj',269,'9kmgegbjx74egj4sxw2t','BranchLocked','{"node":"jwtqwkb4pna3","reason":""}','f46uf4v586ub3w54',1.79574206275080394744e+09,1);
INSERT INTO "events" VALUES(282,'t6gb845vfqdj',270,'8dh52byzs26bw74efa3g','BranchUnlocked','{"node":"jwtqwkb4pna3"}','f46uf4v586ub3w54',1.79574206275361561773e+09,1);
INSERT INTO "events" VALUES(283,'t6gb845vfqdj',271,'p4d6uah33ewmhp3kq33f','VersionNamed','{"version":"htyg7bbxzedx","name":"","reason":"stage","about":"problem_tree","at_version":270,"at":1795742062.7601562,"order":6,"digest":"3c3ad58e3f724dc1b40fa21e7ea95dfd"}','f46uf4v586ub3w54',1.7957420627607593536e+09,1);
INSERT INTO "events" VALUES(284,'t6gb845vfqdj',272,'p4d6uah33ewmhp3kq33f','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','f46uf4v586ub3w54',1.7957420627607593536e+09,1);
INSERT INTO "events" VALUES(285,'t6gb845vfqdj',273,'ukwdpt6wtv4ae59hfrbm','WallShown','{"mode":"card","stage":"commitment_card","node":"wchs6wmrjrqu","page":1,"order":"written"}','f46uf4v586ub3w54',1.79574206276434659955e+09,1);
INSERT INTO "events" VALUES(286,'t6gb845vfqdj',274,'t4tdpnsn7k6ws55dvumt','WallFrozen','{"at_version":273}','f46uf4v586ub3w54',1.79574206277327752109e+09,1);
INSERT INTO "events" VALUES(287,'t6gb845vfqdj',275,'kyvr5x6tbctn88tcsq5g','EverybodyBrought','{"call":1,"stage":"commitment_card","node":"wchs6wmrjrqu"}','f46uf4v586ub3w54',1.7957420627873373032e+09,1);
INSERT INTO "events" VALUES(288,'t6gb845vfqdj',276,'627fnrajkj8pekfavasj','WallBlanked','{}','f46uf4v586ub3w54',1.79574206278984546659e+09,1);
INSERT INTO "events" VALUES(289,'t6gb845vfqdj',277,'5y2xr9k37h72csnqwk69','WallUncovered','{}','f46uf4v586ub3w54',1.79574206279258322713e+09,1);
INSERT INTO "events" VALUES(290,'t6gb845vfqdj',278,'7khjzfkscjgqqa47kf82','WallReleased','{}','f46uf4v586ub3w54',1.79574206279980683326e+09,1);
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
INSERT INTO "migrations" VALUES(1,'create_tables',1.79574206104669857023e+09);
INSERT INTO "migrations" VALUES(2,'number_formats',1.79574206105300307272e+09);
INSERT INTO "migrations" VALUES(3,'end_badges',1.79574206105334353445e+09);
INSERT INTO "migrations" VALUES(4,'note_arrivals',1.79574206105355811116e+09);
INSERT INTO "migrations" VALUES(5,'govern_people',1.79574206105389475819e+09);
CREATE TABLE operations (
	stream VARCHAR(40) NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (stream, op)
);
INSERT INTO "operations" VALUES('9dp47fv8t98p','qz3nqyrsqmdd86tjaccn',1,1);
INSERT INTO "operations" VALUES('9dp47fv8t98p','xry97gyu7w9bzba5mpc9',2,2);
INSERT INTO "operations" VALUES('9dp47fv8t98p','44xz79zgydzyunpeq6ma',3,3);
INSERT INTO "operations" VALUES('9dp47fv8t98p','k6pncg9ujghsvgeagb3d',4,4);
INSERT INTO "operations" VALUES('9dp47fv8t98p','purdhrzt9jjxjxswmage',5,5);
INSERT INTO "operations" VALUES('9dp47fv8t98p','4bcuwq6k5pvg8h5b3xuk',6,6);
INSERT INTO "operations" VALUES('9dp47fv8t98p','uwtwbtaqbqx563zpjff3',7,7);
INSERT INTO "operations" VALUES('9dp47fv8t98p','wmqv59mymrcx4ncce5py',8,8);
INSERT INTO "operations" VALUES('9dp47fv8t98p','wr39apxqg9dnnry7e54k',9,9);
INSERT INTO "operations" VALUES('9dp47fv8t98p','uqntefqdubrswwrqdke6',10,10);
INSERT INTO "operations" VALUES('9dp47fv8t98p','5czaw4rxdz432cpekrv3',11,11);
INSERT INTO "operations" VALUES('9dp47fv8t98p','3myz6u2384nebykjhyt4',12,12);
INSERT INTO "operations" VALUES('t6gb845vfqdj','tq6x42qmpjkqnzjxhrt7',1,1);
INSERT INTO "operations" VALUES('t6gb845vfqdj','n4823st427t3zsqx7bhx',2,2);
INSERT INTO "operations" VALUES('t6gb845vfqdj','pz9e8dvphmyydrekwvad',3,3);
INSERT INTO "operations" VALUES('t6gb845vfqdj','baxpbncxghfxxpmpctjy',4,4);
INSERT INTO "operations" VALUES('t6gb845vfqdj','j8hmpunhyw8sry6mvrdu',5,5);
INSERT INTO "operations" VALUES('t6gb845vfqdj','hyu4hq7hm64c4863skhr',6,6);
INSERT INTO "operations" VALUES('t6gb845vfqdj','yqsdpxr7srn29rsj3umt',7,7);
INSERT INTO "operations" VALUES('t6gb845vfqdj','p2t6grx4mbxhphd9p2ez',8,8);
INSERT INTO "operations" VALUES('t6gb845vfqdj','d8999bgrzheb3ht6x5un',9,9);
INSERT INTO "operations" VALUES('t6gb845vfqdj','bhncqe4z64nchm3cjfx8',10,11);
INSERT INTO "operations" VALUES('t6gb845vfqdj','p2xaz4pz5rd235k33dsm',12,12);
INSERT INTO "operations" VALUES('t6gb845vfqdj','gf4b27wqajnmq2za2em7',13,13);
INSERT INTO "operations" VALUES('t6gb845vfqdj','6xdhkmeesptbgxvz749w',14,14);
INSERT INTO "operations" VALUES('t6gb845vfqdj','tu95kwb62c8fagt53p9c',15,15);
INSERT INTO "operations" VALUES('t6gb845vfqdj','jfavfd7yjmyfgw78mt4p',16,16);
INSERT INTO "operations" VALUES('t6gb845vfqdj','yrw2paad47jz3a2suhh2',17,17);
INSERT INTO "operations" VALUES('t6gb845vfqdj','m8sknatk88jmbppfb8m7',18,18);
INSERT INTO "operations" VALUES('t6gb845vfqdj','yap597x3jzw44xsqf9a9',19,19);
INSERT INTO "operations" VALUES('t6gb845vfqdj','dju5t9b4stnx76mfetmn',20,20);
INSERT INTO "operations" VALUES('t6gb845vfqdj','9h3827r5r5tfmekns4mz',21,21);
INSERT INTO "operations" VALUES('t6gb845vfqdj','tya4cvqq2865p79gugjt',22,22);
INSERT INTO "operations" VALUES('t6gb845vfqdj','v9ta6pymc8c9q72yvmu8',23,23);
INSERT INTO "operations" VALUES('t6gb845vfqdj','7aq75eu6kct6stmtrtt8',24,24);
INSERT INTO "operations" VALUES('t6gb845vfqdj','3uu9nhuzhpbr5k6hgwjd',25,25);
INSERT INTO "operations" VALUES('t6gb845vfqdj','wg7grk9wgwrndzfe9xw8',26,26);
INSERT INTO "operations" VALUES('t6gb845vfqdj','yp7kgd42jy7jjgeswgqq',27,27);
INSERT INTO "operations" VALUES('t6gb845vfqdj','wmxvxwmg6xd9a8mmyymj',28,28);
INSERT INTO "operations" VALUES('t6gb845vfqdj','ru6d364bs7zbjn9rvhb6',29,30);
INSERT INTO "operations" VALUES('t6gb845vfqdj','pke24pz4qj4a6zst2nhc',31,31);
INSERT INTO "operations" VALUES('t6gb845vfqdj','wsnzjsv4k496gwqbacm3',32,32);
INSERT INTO "operations" VALUES('t6gb845vfqdj','h8nx9q4z7mqmmp2wwnz9',33,33);
INSERT INTO "operations" VALUES('t6gb845vfqdj','zgug7w7qnmyjygfgpukz',34,34);
INSERT INTO "operations" VALUES('t6gb845vfqdj','uasg7acwsjjfachw68aq',35,35);
INSERT INTO "operations" VALUES('t6gb845vfqdj','mzuxax28rmynhk598dwc',36,36);
INSERT INTO "operations" VALUES('t6gb845vfqdj','b54gmt23u8a5vc3qp783',37,37);
INSERT INTO "operations" VALUES('t6gb845vfqdj','6mkm3bbb57j9kgj84y3x',38,38);
INSERT INTO "operations" VALUES('t6gb845vfqdj','y6sewb9arqc8sg6xc5xk',39,39);
INSERT INTO "operations" VALUES('t6gb845vfqdj','w6b37vbercg685hu998c',40,40);
INSERT INTO "operations" VALUES('t6gb845vfqdj','e8mkb64qxfqubtukspk8',41,41);
INSERT INTO "operations" VALUES('t6gb845vfqdj','n72tfkqpsfh3rxm7zrzb',42,43);
INSERT INTO "operations" VALUES('t6gb845vfqdj','4qrgpf5c4p2z84pm55d2',44,46);
INSERT INTO "operations" VALUES('t6gb845vfqdj','d53q3nx3wfbaqm92ddyb',47,49);
INSERT INTO "operations" VALUES('t6gb845vfqdj','2chwd8pxqk6q7nhw7uvk',50,50);
INSERT INTO "operations" VALUES('t6gb845vfqdj','n6dk2xz5tsx98zwtj6g2',51,51);
INSERT INTO "operations" VALUES('t6gb845vfqdj','z7c8vteaygmyujdbtktn',52,52);
INSERT INTO "operations" VALUES('t6gb845vfqdj','qn365jcu43e59z37rqjj',53,53);
INSERT INTO "operations" VALUES('t6gb845vfqdj','s8kus4kp2negtmh49btn',54,54);
INSERT INTO "operations" VALUES('t6gb845vfqdj','t2he43y8zazbpf3ag5dv',55,55);
INSERT INTO "operations" VALUES('t6gb845vfqdj','66b9qhbaen3xfn754hah',56,56);
INSERT INTO "operations" VALUES('t6gb845vfqdj','2ztg7j25sfd62w3ss3qa',57,57);
INSERT INTO "operations" VALUES('t6gb845vfqdj','vkn9x7r5cu22xf4dc7ab',58,58);
INSERT INTO "operations" VALUES('t6gb845vfqdj','57jvwypwnpuey7e47qa4',59,59);
INSERT INTO "operations" VALUES('t6gb845vfqdj','884mxm27sqc377t3d9uf',60,60);
INSERT INTO "operations" VALUES('t6gb845vfqdj','d2utemvrgk8km3qwd86q',61,61);
INSERT INTO "operations" VALUES('t6gb845vfqdj','sz7gu9h44gjshssmqkyc',62,62);
INSERT INTO "operations" VALUES('t6gb845vfqdj','4at4hn9v2seu2j8bchke',63,63);
INSERT INTO "operations" VALUES('t6gb845vfqdj','bf68wxrkydpdkjzt6m92',64,65);
INSERT INTO "operations" VALUES('t6gb845vfqdj','xs8nbtgd2ms9psdgmn3b',66,66);
INSERT INTO "operations" VALUES('t6gb845vfqdj','zhh2zwm43sa5p6zk5jje',67,67);
INSERT INTO "operations" VALUES('t6gb845vfqdj','zhxz82yrfeeh5sa4p77c',68,68);
INSERT INTO "operations" VALUES('t6gb845vfqdj','dr5asefg565bsuz9yg2m',69,69);
INSERT INTO "operations" VALUES('t6gb845vfqdj','2budb7w44tdncc7fnxhd',70,71);
INSERT INTO "operations" VALUES('t6gb845vfqdj','cpx5pgtwpchsks75h3py',72,73);
INSERT INTO "operations" VALUES('t6gb845vfqdj','94knvdb6hb947s7y2g2t',74,75);
INSERT INTO "operations" VALUES('t6gb845vfqdj','6cvd8j29wk4auckk2smc',76,76);
INSERT INTO "operations" VALUES('t6gb845vfqdj','cp84dgmjqbdwhsgywr4y',77,77);
INSERT INTO "operations" VALUES('t6gb845vfqdj','249ar4769p93hyjya2kp',78,80);
INSERT INTO "operations" VALUES('t6gb845vfqdj','f377qdtr9kjbec4b5r4q',81,84);
INSERT INTO "operations" VALUES('t6gb845vfqdj','x4k7abpj5dvxrfn4sf77',85,85);
INSERT INTO "operations" VALUES('t6gb845vfqdj','2k9s7vgcec5f6pf2bnr6',86,87);
INSERT INTO "operations" VALUES('t6gb845vfqdj','uwmb6yk8g43nugh9wndb',88,89);
INSERT INTO "operations" VALUES('t6gb845vfqdj','v5uahaqmj84q75evehvu',90,90);
INSERT INTO "operations" VALUES('t6gb845vfqdj','5j4ae6umjehfguv94mxj',91,91);
INSERT INTO "operations" VALUES('t6gb845vfqdj','veetchgent3jn2h45fwv',92,92);
INSERT INTO "operations" VALUES('t6gb845vfqdj','6ga2fs9y2whtpj3pr4x6',93,93);
INSERT INTO "operations" VALUES('t6gb845vfqdj','6z8wpp2hm8qx4qg6vmph',94,94);
INSERT INTO "operations" VALUES('t6gb845vfqdj','nbhdgr4kh4wu7ffm7bjn',95,95);
INSERT INTO "operations" VALUES('t6gb845vfqdj','x65nducxx97pknb3gcbr',96,96);
INSERT INTO "operations" VALUES('t6gb845vfqdj','mjs72ttrhytmrbszjmed',97,97);
INSERT INTO "operations" VALUES('t6gb845vfqdj','fshkvnkm8jfdhxjv8jde',98,98);
INSERT INTO "operations" VALUES('t6gb845vfqdj','vztxfsb9zgcatgq2e8cu',99,99);
INSERT INTO "operations" VALUES('t6gb845vfqdj','anq43prrh6tq4ubdgpaw',100,100);
INSERT INTO "operations" VALUES('t6gb845vfqdj','gfypb9gqbvc48s5kzvct',101,101);
INSERT INTO "operations" VALUES('t6gb845vfqdj','qhgv7ubtunpsm7g86d8h',102,102);
INSERT INTO "operations" VALUES('t6gb845vfqdj','enx3bryceaxyy88cmb5x',103,103);
INSERT INTO "operations" VALUES('t6gb845vfqdj','4tsywezf7hwhzy5hmhgf',104,104);
INSERT INTO "operations" VALUES('t6gb845vfqdj','sd78qzp8b3cz54h6nahg',105,105);
INSERT INTO "operations" VALUES('t6gb845vfqdj','brbxcua6zhszgxvbsjdz',106,106);
INSERT INTO "operations" VALUES('t6gb845vfqdj','bdbgx3vjbrpngc5ssvxe',107,107);
INSERT INTO "operations" VALUES('t6gb845vfqdj','6xjmnnh5fhf67hbwqbav',108,108);
INSERT INTO "operations" VALUES('t6gb845vfqdj','k5gnqr9kvxcw46a4qcr5',109,109);
INSERT INTO "operations" VALUES('t6gb845vfqdj','x76j4qpvgc2tdgjpq9pv',110,110);
INSERT INTO "operations" VALUES('t6gb845vfqdj','eu5uyn4tddc4d32zfynb',111,111);
INSERT INTO "operations" VALUES('t6gb845vfqdj','drww6tmv33g5xpuuauak',112,112);
INSERT INTO "operations" VALUES('t6gb845vfqdj','dzw9h9h4dgghjyf73evw',113,113);
INSERT INTO "operations" VALUES('t6gb845vfqdj','2vy2zg4x6hrc7mcn38yq',114,114);
INSERT INTO "operations" VALUES('t6gb845vfqdj','rpm2nz6rzknhdvm8wcrm',115,115);
INSERT INTO "operations" VALUES('t6gb845vfqdj','z363mjgygw2sqvwmwsjv',116,116);
INSERT INTO "operations" VALUES('t6gb845vfqdj','92h6mzv4ffee27w4njcu',117,117);
INSERT INTO "operations" VALUES('t6gb845vfqdj','r3fr62zswcjwk9nqn8md',118,118);
INSERT INTO "operations" VALUES('t6gb845vfqdj','4unam2fatuggrchkgzqr',119,119);
INSERT INTO "operations" VALUES('t6gb845vfqdj','amj9czzqzhvjns9zmahs',120,120);
INSERT INTO "operations" VALUES('t6gb845vfqdj','sc8rv7r93d5z4kgs7raw',121,121);
INSERT INTO "operations" VALUES('t6gb845vfqdj','xuee5tpnxqwfs5kvybkd',122,123);
INSERT INTO "operations" VALUES('t6gb845vfqdj','k72ecrmmqd7qz6z8ku5q',124,126);
INSERT INTO "operations" VALUES('t6gb845vfqdj','fbbhuqcc7mmzvwg5qdd6',127,129);
INSERT INTO "operations" VALUES('t6gb845vfqdj','t4juw5x9ssuvxw89zp6p',130,133);
INSERT INTO "operations" VALUES('t6gb845vfqdj','x8guzj69b4sqzpnxyn74',134,135);
INSERT INTO "operations" VALUES('t6gb845vfqdj','rykg4c6bd3us7gg5rcw7',136,138);
INSERT INTO "operations" VALUES('t6gb845vfqdj','ptkdhtp7agst3qjqr24g',139,140);
INSERT INTO "operations" VALUES('t6gb845vfqdj','y9p9wh85u78nwjxwk7h5',141,143);
INSERT INTO "operations" VALUES('t6gb845vfqdj','f7bswch5bmywvwj2mxz6',144,146);
INSERT INTO "operations" VALUES('t6gb845vfqdj','25mqte7m4vumtmt54f83',147,148);
INSERT INTO "operations" VALUES('t6gb845vfqdj','2nutgv5d2uvpcb7g4u92',149,149);
INSERT INTO "operations" VALUES('t6gb845vfqdj','6xg8xsqagejxpr3chjyn',150,150);
INSERT INTO "operations" VALUES('t6gb845vfqdj','zhnwycm93vahcprueqrh',151,151);
INSERT INTO "operations" VALUES('t6gb845vfqdj','ez2pmxwhkmv2quxurggu',152,152);
INSERT INTO "operations" VALUES('t6gb845vfqdj','dhcs5w6bkrftms7mm423',153,153);
INSERT INTO "operations" VALUES('t6gb845vfqdj','5fmqehbe2hg7c4buadzu',154,154);
INSERT INTO "operations" VALUES('t6gb845vfqdj','47js8tcd2n7fhzv5x23z',155,155);
INSERT INTO "operations" VALUES('t6gb845vfqdj','nxtyn3n7ksejm366ebtr',156,156);
INSERT INTO "operations" VALUES('t6gb845vfqdj','vedfj7vhn8havm7v5zg7',157,157);
INSERT INTO "operations" VALUES('t6gb845vfqdj','dn8mynxsgfnw4v6t5c8g',158,158);
INSERT INTO "operations" VALUES('t6gb845vfqdj','8yuct5yfuy86p8ht6zs8',159,159);
INSERT INTO "operations" VALUES('t6gb845vfqdj','cza5na9n7xu9j9tu8yvc',160,160);
INSERT INTO "operations" VALUES('t6gb845vfqdj','2gzfbwwcbcmn44e8z2tr',161,162);
INSERT INTO "operations" VALUES('t6gb845vfqdj','sjta7uysfex3th6fw2ut',163,163);
INSERT INTO "operations" VALUES('t6gb845vfqdj','n2axkczweprs46zspy5h',164,165);
INSERT INTO "operations" VALUES('t6gb845vfqdj','3yw5kkxghnfzz46nnh54',166,166);
INSERT INTO "operations" VALUES('t6gb845vfqdj','wf7khk976x9ajf3bfdfx',167,167);
INSERT INTO "operations" VALUES('t6gb845vfqdj','mn9g4m8amjznuzn8cpk5',168,168);
INSERT INTO "operations" VALUES('t6gb845vfqdj','5svufr9ffwj5unsmaghb',169,169);
INSERT INTO "operations" VALUES('t6gb845vfqdj','ajcz9yuvdaymgbsa6ace',170,171);
INSERT INTO "operations" VALUES('t6gb845vfqdj','ccr6z263tm4sbqfgdg53',172,172);
INSERT INTO "operations" VALUES('t6gb845vfqdj','a6ufmv8k5z5sz33qe73e',173,174);
INSERT INTO "operations" VALUES('t6gb845vfqdj','kttpazhrnvnzh2bym95x',175,177);
INSERT INTO "operations" VALUES('t6gb845vfqdj','tujb7cb4vpcm63xdnesy',178,180);
INSERT INTO "operations" VALUES('t6gb845vfqdj','ccba6ue4tfejz6m5svas',181,181);
INSERT INTO "operations" VALUES('t6gb845vfqdj','u74zxmkuenp4vnbbu7r2',182,183);
INSERT INTO "operations" VALUES('t6gb845vfqdj','8bbx7qxpnpwv3vshyky5',184,184);
INSERT INTO "operations" VALUES('t6gb845vfqdj','d9jagy8bhx3uqttfjh5r',185,185);
INSERT INTO "operations" VALUES('t6gb845vfqdj','8xsvdvmp6uh57xe6wq2g',186,186);
INSERT INTO "operations" VALUES('t6gb845vfqdj','jwmktm8chscpyxtqewcq',187,187);
INSERT INTO "operations" VALUES('t6gb845vfqdj','4ku498qhuvt8k54jma9x',188,189);
INSERT INTO "operations" VALUES('t6gb845vfqdj','fahx2uebbfhed5awz7pz',190,196);
INSERT INTO "operations" VALUES('t6gb845vfqdj','5fjwm49tbjbsgr4cu2sz',197,197);
INSERT INTO "operations" VALUES('t6gb845vfqdj','x9yhvaqg83jd4jsbccwd',198,198);
INSERT INTO "operations" VALUES('t6gb845vfqdj','cf44tf5qqwpje4bcbdwr',199,200);
INSERT INTO "operations" VALUES('t6gb845vfqdj','cswdjujvygdcb3sejybt',201,202);
INSERT INTO "operations" VALUES('t6gb845vfqdj','f94t6pk983h7xu7297gz',203,204);
INSERT INTO "operations" VALUES('t6gb845vfqdj','rq4cck739ekm8thhrdzr',205,205);
INSERT INTO "operations" VALUES('t6gb845vfqdj','rm3cdbh7p73u9n3ryuyn',206,206);
INSERT INTO "operations" VALUES('t6gb845vfqdj','5hf2tmtu9hh2gxfd3ef6',207,207);
INSERT INTO "operations" VALUES('t6gb845vfqdj','dgeg9cpadvd7r64e8h88',208,208);
INSERT INTO "operations" VALUES('t6gb845vfqdj','5yf7j66fge2zstvnbr9w',209,209);
INSERT INTO "operations" VALUES('t6gb845vfqdj','2b345et39763s7jkekfv',210,210);
INSERT INTO "operations" VALUES('t6gb845vfqdj','tgbwetxkpbrdnj9vg7mn',211,211);
INSERT INTO "operations" VALUES('t6gb845vfqdj','3u2c6e622spmz3nkh3jf',212,212);
INSERT INTO "operations" VALUES('t6gb845vfqdj','ktkk8r4xns83z9a7kmq5',213,213);
INSERT INTO "operations" VALUES('t6gb845vfqdj','x84hte6ntjs9jz3vz3p7',214,214);
INSERT INTO "operations" VALUES('t6gb845vfqdj','6y2xsw595nf9atxaerpe',215,215);
INSERT INTO "operations" VALUES('t6gb845vfqdj','vvey35qnzntq5j4mfsta',216,216);
INSERT INTO "operations" VALUES('t6gb845vfqdj','gs2kaw992yxyef8zmzx9',217,217);
INSERT INTO "operations" VALUES('t6gb845vfqdj','gg8cs2w4ux4xb9k7g8h3',218,218);
INSERT INTO "operations" VALUES('t6gb845vfqdj','kmgjn9xfu3ef39ndw8v6',219,219);
INSERT INTO "operations" VALUES('t6gb845vfqdj','6d4hhta663b3f67f3hn6',220,220);
INSERT INTO "operations" VALUES('t6gb845vfqdj','w2ussd2b3ph2axn5ts6h',221,221);
INSERT INTO "operations" VALUES('t6gb845vfqdj','w2pfj8e8y86rmg5bb5c9',222,222);
INSERT INTO "operations" VALUES('t6gb845vfqdj','bvbyyt7npk57vp7fsgsk',223,223);
INSERT INTO "operations" VALUES('t6gb845vfqdj','teufzvzu7pzwqsxbzp9u',224,224);
INSERT INTO "operations" VALUES('t6gb845vfqdj','phcmhhrjc5jq5p69dq2y',225,225);
INSERT INTO "operations" VALUES('t6gb845vfqdj','udvbtj8xpeseqe55nnps',226,226);
INSERT INTO "operations" VALUES('t6gb845vfqdj','v5959h9g9a3rkqkpa24y',227,227);
INSERT INTO "operations" VALUES('t6gb845vfqdj','c7w2t5kb78g8cxgbk6mq',228,228);
INSERT INTO "operations" VALUES('t6gb845vfqdj','b5mpe8cndhk3gffu6mx5',229,229);
INSERT INTO "operations" VALUES('t6gb845vfqdj','6hnzf9engezh6xrwzqkh',230,230);
INSERT INTO "operations" VALUES('t6gb845vfqdj','3pfrh2vmxbyf5ynzz9e2',231,231);
INSERT INTO "operations" VALUES('t6gb845vfqdj','zecqnuyrzkbm8t2pfcp3',232,234);
INSERT INTO "operations" VALUES('t6gb845vfqdj','z5spwvb7cfnr89usvd9q',235,235);
INSERT INTO "operations" VALUES('t6gb845vfqdj','w2y7kesap42uddnjaspn',236,236);
INSERT INTO "operations" VALUES('t6gb845vfqdj','nauenjc4yg9ts7h8sd88',237,237);
INSERT INTO "operations" VALUES('t6gb845vfqdj','ewgzu58vdufqyekrbueq',238,238);
INSERT INTO "operations" VALUES('t6gb845vfqdj','h8twak8krw5jqqacc2md',239,239);
INSERT INTO "operations" VALUES('t6gb845vfqdj','rb7ahw2r6hu77sgd8a8a',240,240);
INSERT INTO "operations" VALUES('t6gb845vfqdj','5g54fdf86uyt64abc2q8',241,241);
INSERT INTO "operations" VALUES('t6gb845vfqdj','6nnwzcj24bz9qt6c8txn',242,244);
INSERT INTO "operations" VALUES('t6gb845vfqdj','6pnk3ceyv2xdvbxtcqbb',245,245);
INSERT INTO "operations" VALUES('t6gb845vfqdj','5md2t5mqersx5y6mx6yw',246,246);
INSERT INTO "operations" VALUES('t6gb845vfqdj','cg3dddtkaemcs28wy6ev',247,247);
INSERT INTO "operations" VALUES('t6gb845vfqdj','sw23spu56w7uhzb5mvft',248,248);
INSERT INTO "operations" VALUES('t6gb845vfqdj','wgyteedw85xrvqxdx6fw',249,249);
INSERT INTO "operations" VALUES('t6gb845vfqdj','ph65cf35ruzb9athevka',250,250);
INSERT INTO "operations" VALUES('t6gb845vfqdj','4je58wvkhgcfnhuqkawv',251,251);
INSERT INTO "operations" VALUES('t6gb845vfqdj','s7uf2w67h66ut78n2h9t',252,252);
INSERT INTO "operations" VALUES('t6gb845vfqdj','9n5m66v4bwhq75tqtv8p',253,253);
INSERT INTO "operations" VALUES('t6gb845vfqdj','pwzwzy334dssktqnhzqg',254,254);
INSERT INTO "operations" VALUES('t6gb845vfqdj','yq33ehjuyn5bjdyrw4cf',255,255);
INSERT INTO "operations" VALUES('t6gb845vfqdj','4eqarzkfw3q73gd6f7s5',256,256);
INSERT INTO "operations" VALUES('t6gb845vfqdj','r3yrwyz8g63mn97ecuq5',257,257);
INSERT INTO "operations" VALUES('t6gb845vfqdj','vu6k58bjq2ty6c2atrhz',258,258);
INSERT INTO "operations" VALUES('t6gb845vfqdj','vzydjdjq4x5bad7yvwqy',259,259);
INSERT INTO "operations" VALUES('t6gb845vfqdj','bpf3dzg5sks8y62t6rvm',260,260);
INSERT INTO "operations" VALUES('t6gb845vfqdj','99zjvmaydkdsjym5zsbn',261,261);
INSERT INTO "operations" VALUES('t6gb845vfqdj','pq8xgsm4g72bc3c6g5pr',262,262);
INSERT INTO "operations" VALUES('t6gb845vfqdj','awguhmr2pw4gu4xtk47y',263,264);
INSERT INTO "operations" VALUES('t6gb845vfqdj','8cssrpasasvj3ubby2gs',265,265);
INSERT INTO "operations" VALUES('t6gb845vfqdj','8fmyhdushtbma92fd3x3',266,266);
INSERT INTO "operations" VALUES('t6gb845vfqdj','z3audd62rvdqxwywuj7a',267,267);
INSERT INTO "operations" VALUES('t6gb845vfqdj','wudnkqe5kd28ujv6h4mj',268,268);
INSERT INTO "operations" VALUES('t6gb845vfqdj','9kmgegbjx74egj4sxw2t',269,269);
INSERT INTO "operations" VALUES('t6gb845vfqdj','8dh52byzs26bw74efa3g',270,270);
INSERT INTO "operations" VALUES('t6gb845vfqdj','p4d6uah33ewmhp3kq33f',271,272);
INSERT INTO "operations" VALUES('t6gb845vfqdj','ukwdpt6wtv4ae59hfrbm',273,273);
INSERT INTO "operations" VALUES('t6gb845vfqdj','t4tdpnsn7k6ws55dvumt',274,274);
INSERT INTO "operations" VALUES('t6gb845vfqdj','kyvr5x6tbctn88tcsq5g',275,275);
INSERT INTO "operations" VALUES('t6gb845vfqdj','627fnrajkj8pekfavasj',276,276);
INSERT INTO "operations" VALUES('t6gb845vfqdj','5y2xr9k37h72csnqwk69',277,277);
INSERT INTO "operations" VALUES('t6gb845vfqdj','7khjzfkscjgqqa47kf82',278,278);
CREATE TABLE plans (
	"plan" VARCHAR(40) NOT NULL, 
	secret VARCHAR(64) NOT NULL, 
	created FLOAT NOT NULL, 
	PRIMARY KEY ("plan"), 
	UNIQUE (secret)
);
INSERT INTO "plans" VALUES('9dp47fv8t98p','0a4e0c05979c928114db2b001cf1cfeffd607afcc84b6fffb54572cbdb7f6f21',1.79574206107676410679e+09);
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
INSERT INTO "roll" VALUES('f46uf4v586ub3w54','9dp47fv8t98p',NULL,'facilitator','',NULL,'es',1.79574206108391523357e+09,1.79574206108391523357e+09,NULL,NULL);
INSERT INTO "roll" VALUES('u9hz8rq5fa72czrs','9dp47fv8t98p','t6gb845vfqdj','participant','Ana','people','es',1.7957420611998031139e+09,1.7957420611998031139e+09,NULL,NULL);
INSERT INTO "roll" VALUES('jbc7796ffg5y2e9p','9dp47fv8t98p','t6gb845vfqdj','participant','Beto','government','es',1.795742061205073595e+09,1.795742061205073595e+09,NULL,NULL);
INSERT INTO "roll" VALUES('9j3q7b4smcwvne8r','9dp47fv8t98p','t6gb845vfqdj','participant','Caro','civil_society','en',1.79574206121018195144e+09,1.79574206121018195144e+09,NULL,NULL);
INSERT INTO "roll" VALUES('7u2krsc4ss4c87zp','9dp47fv8t98p','t6gb845vfqdj','participant','Dora','people','es',1.79574206121996450425e+09,1.79574206121996450425e+09,NULL,NULL);
CREATE TABLE snapshots (
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	PRIMARY KEY (stream)
);
INSERT INTO "snapshots" VALUES('t6gb845vfqdj',200,'eb6152f163831d47ae4a6b25446cce4d045419bd61e2eae27c681ef2cb0c2c96 {"format":[1,4],"version":200,"parts":{"pace":{"stage":"problem_tree","open":true,"left":"brainstorm","left_open":true,"begun":{"brainstorm":true,"viewpoints":true,"problem_tree":true}},"course":{"stages":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"guides":{"brainstorm":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}},"agenda":{"items":{"qdgcagn4cfr2":{"item":"qdgcagn4cfr2","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}},"timer":null,"past":{"3p62tq8h48ja":true},"ready":{"u9hz8rq5fa72czrs":"3p62tq8h48ja"}},"brainstorm":{"revealed":true,"ideas":{"9yn5vvfz6ptq":{"idea":"9yn5vvfz6ptq","text":"Las tuberías ya son muy viejas","order":1,"author":"u9hz8rq5fa72czrs","sector":"people","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"2dapd3dwxnz6":{"idea":"2dapd3dwxnz6","text":"El agua llega dos horas diarias","order":2,"author":"u9hz8rq5fa72czrs","sector":"people","supporters":[],"paper":[],"merged_into":"ur44b588jyfe","withdrawn":false},"nsj7nmmx9dp3":{"idea":"nsj7nmmx9dp3","text":"Hay agua solo dos horas","order":3,"author":"jbc7796ffg5y2e9p","sector":"government","supporters":[],"paper":[],"merged_into":"ur44b588jyfe","withdrawn":false},"x523qjd76jvr":{"idea":"x523qjd76jvr","text":"La bomba se descompone","order":4,"author":"9j3q7b4smcwvne8r","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"dppgkyw34nqq":{"idea":"dppgkyw34nqq","text":"2. El pozo se seca","order":5,"author":"9j3q7b4smcwvne8r","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"5xu5axhey2ac":{"idea":"5xu5axhey2ac","text":"Nadie avisa de los cortes","order":6,"author":"f46uf4v586ub3w54","sector":null,"supporters":[{"person":"9j3q7b4smcwvne8r","sector":"civil_society"}],"paper":[{"sector":"people","people":6}],"merged_into":null,"withdrawn":false},"ur44b588jyfe":{"idea":"ur44b588jyfe","text":"El agua llega pocas horas","order":7,"author":null,"sector":null,"supporters":[],"paper":[],"merged_into":null,"withdrawn":false}},"origins":{"wchs6wmrjrqu":{"node":"wchs6wmrjrqu","idea":"ur44b588jyfe"},"9t285qqyhw5c":{"node":"9t285qqyhw5c","idea":"5xu5axhey2ac"},"2xj9sh8sxz9q":{"node":"2xj9sh8sxz9q","idea":"dppgkyw34nqq"}}},"themes":{"themes":{"remamznszmja":{"name":"Cuándo llega","order":1},"9wvpk83cjukg":{"name":"La bomba","order":2}},"of":{"ur44b588jyfe":"remamznszmja","x523qjd76jvr":"9wvpk83cjukg"}},"dots":{"rounds":{"jhp9v29t58q4":{"each":1,"several":false,"phase":"past","order":1},"582w33a5qd5j":{"each":2,"several":true,"phase":"shown","order":2}},"placed":{"582w33a5qd5j>ur44b588jyfe>u9hz8rq5fa72czrs":{"round":"582w33a5qd5j","idea":"ur44b588jyfe","person":"u9hz8rq5fa72czrs","sector":"people","dots":2},"582w33a5qd5j>ur44b588jyfe>jbc7796ffg5y2e9p":{"round":"582w33a5qd5j","idea":"ur44b588jyfe","person":"jbc7796ffg5y2e9p","sector":"government","dots":1},"582w33a5qd5j>x523qjd76jvr>9j3q7b4smcwvne8r":{"round":"582w33a5qd5j","idea":"x523qjd76jvr","person":"9j3q7b4smcwvne8r","sector":"civil_society","dots":1}},"paper":{"582w33a5qd5j>5xu5axhey2ac>people":{"round":"582w33a5qd5j","idea":"5xu5axhey2ac","sector":"people","dots":3}}},"viewpoints":{"shown":true,"at_screen":"causes","questions":{"mnfabdn45a3b":{"question":"mnfabdn45a3b","text":"¿Quién lo paga hoy?","order":1}},"answers":{"dyj5582w3uab":{"answer":"dyj5582w3uab","question":"causes","author":"u9hz8rq5fa72czrs","sector":"people","wording":{"text":"Las tuberías ya son muy viejas","offers":[]},"order":1,"withdrawn":false},"8w4bty495ft6":{"answer":"8w4bty495ft6","question":"causes","author":null,"sector":"academia","wording":{"text":"Nadie las repara","offers":[]},"order":2,"withdrawn":false},"2t8rbrpmkfvx":{"answer":"2t8rbrpmkfvx","question":"mnfabdn45a3b","author":"jbc7796ffg5y2e9p","sector":"government","wording":{"text":"El municipio","offers":[]},"order":3,"withdrawn":false}},"positions":{"dyj5582w3uab/jbc7796ffg5y2e9p":{"answer":"dyj5582w3uab","person":"jbc7796ffg5y2e9p","sector":"government","position":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}},"dyj5582w3uab/sector/business":{"answer":"dyj5582w3uab","person":null,"sector":"business","position":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}},"taken":{"dyj5582w3uab":{"answer":"dyj5582w3uab","idea":"9yn5vvfz6ptq"}}},"candidates":{"phase":"shown","straight":true,"candidates":{"wxvc8a33q4a6":{"candidate":"wxvc8a33q4a6","wording":{"text":"Falta agua en la ribera","offers":[]},"order":1,"author":"u9hz8rq5fa72czrs","idea":null,"answer":null,"node":null,"withdrawn":false},"ufmtstsk9pd2":{"candidate":"ufmtstsk9pd2","wording":{"text":"El agua llega pocas horas","offers":[]},"order":2,"author":null,"idea":"ur44b588jyfe","answer":null,"node":"wchs6wmrjrqu","withdrawn":false},"wnrbk54fyk4f":{"candidate":"wnrbk54fyk4f","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"author":"jbc7796ffg5y2e9p","idea":null,"answer":null,"node":null,"withdrawn":false}},"weighed":{"wxvc8a33q4a6/affected":{"note":{"text":"400 familias","offers":[]},"answer":null},"wxvc8a33q4a6/act":{"note":{"text":"","offers":[]},"answer":"yes"}},"preferences":{"u9hz8rq5fa72czrs":{"candidate":"wxvc8a33q4a6","sector":"people"},"jbc7796ffg5y2e9p":{"candidate":"wxvc8a33q4a6","sector":"government"},"9j3q7b4smcwvne8r":{"candidate":"ufmtstsk9pd2","sector":"civil_society"}},"paper":{"ufmtstsk9pd2/people":{"candidate":"ufmtstsk9pd2","sector":"people","people":2}}},"problem_tree":{"core_problem":"wchs6wmrjrqu","nodes":[["wchs6wmrjrqu","El agua llega pocas horas",[],2],["9t285qqyhw5c","Nadie avisa de los cortes",[],4],["2xj9sh8sxz9q","2. El pozo se seca",[],5],["jdayk98r8xfy","La bomba se descompone",[],6],["xf34rhexktd3","Fugas por tubería vieja",[],8],["jwtqwkb4pna3","Las familias compran pipas",[],9],["qjnbxe229ddg","Nadie repara la bomba: no hay refacciones",[],11],["xqcvm4m74phj","Gastan un quinto de su ingreso",[],10],["zyszqvxzs8pz","No llueve",[],15],["6y3ycmg48gxw","Está lejos",[],16]],"arrows":[["wchs6wmrjrqu","jwtqwkb4pna3"],["9t285qqyhw5c","wchs6wmrjrqu"],["2xj9sh8sxz9q","wchs6wmrjrqu"],["jdayk98r8xfy","wchs6wmrjrqu"],["xf34rhexktd3","wchs6wmrjrqu"],["jwtqwkb4pna3","xqcvm4m74phj"],["qjnbxe229ddg","wchs6wmrjrqu"],["qjnbxe229ddg","jdayk98r8xfy"],["zyszqvxzs8pz","9t285qqyhw5c"],["6y3ycmg48gxw","9t285qqyhw5c"]],"originals":{"qjnbxe229ddg":[{"text":"Nadie repara la bomba","offers":[]},{"text":"No hay refacciones","offers":[]}]}},"logic":{"answers":{},"paper":{},"marks":{},"actions":{},"settled":{},"dismissals":{},"questions":{},"withheld":{}},"evidence":{"entries":{}},"objectives":{"by_node":{}},"reading":{"read":{},"shown":false},"review":{"sent":{}},"versions":{"versions":{"3qbeusa7th8x":{"version":"3qbeusa7th8x","name":"Antes de comer","reason":"named","about":"","at_version":183,"at":1795742061.8682168,"order":1,"digest":"118c219e4aa12d9603b746381cbcca0c"},"35fxdjwwty4g":{"version":"35fxdjwwty4g","name":"","reason":"restored","about":"3qbeusa7th8x","at_version":189,"at":1795742062.0229266,"order":2,"digest":"7e18aa2dc8d2b1caef09c84bd834d7e1"}}},"commitments":{"cards":{}},"rights":{"stages":{},"scribes":{},"locks":{},"given_out":true},"proposals":{"entries":{}},"wall":{"showing":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"before":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"frozen":null,"blank":false,"call":null}},"done":[["tq6x42qmpjkqnzjxhrt7","f46uf4v586ub3w54",[["StagesArranged",{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}]],1795742061.227606],["n4823st427t3zsqx7bhx","f46uf4v586ub3w54",[["StagesArranged",{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}]],1795742061.2346742],["pz9e8dvphmyydrekwvad","f46uf4v586ub3w54",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795742061.2402902],["baxpbncxghfxxpmpctjy","f46uf4v586ub3w54",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}]],1795742061.248493],["j8hmpunhyw8sry6mvrdu","f46uf4v586ub3w54",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795742061.2530777],["yqsdpxr7srn29rsj3umt","f46uf4v586ub3w54",[["AgendaItemSet",{"item":"3p62tq8h48ja","before":null,"after":{"item":"3p62tq8h48ja","title":"Bienvenida","minutes":5,"order":1,"stage":""}}]],1795742061.2567103],["p2t6grx4mbxhphd9p2ez","f46uf4v586ub3w54",[["AgendaItemSet",{"item":"qdgcagn4cfr2","before":null,"after":{"item":"qdgcagn4cfr2","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}]],1795742061.2611222],["d8999bgrzheb3ht6x5un","f46uf4v586ub3w54",[["AgendaItemSet",{"item":"3p62tq8h48ja","before":{"item":"3p62tq8h48ja","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"3p62tq8h48ja","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}]],1795742061.2668211],["bhncqe4z64nchm3cjfx8","f46uf4v586ub3w54",[["AgendaItemSet",{"item":"3p62tq8h48ja","before":{"item":"3p62tq8h48ja","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"3p62tq8h48ja","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}],["AgendaItemSet",{"item":"qdgcagn4cfr2","before":{"item":"qdgcagn4cfr2","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"qdgcagn4cfr2","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}]],1795742061.268773],["yap597x3jzw44xsqf9a9","f46uf4v586ub3w54",[["AgendaItemSet",{"item":"3p62tq8h48ja","before":{"item":"3p62tq8h48ja","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}]],1795742061.3005233],["9h3827r5r5tfmekns4mz","f46uf4v586ub3w54",[["QuestionAdded",{"question":"mnfabdn45a3b","text":"¿Quién lo paga hoy?","order":1}]],1795742061.3039882],["tya4cvqq2865p79gugjt","f46uf4v586ub3w54",[["QuestionAdded",{"question":"npwjkta4snw2","text":"¿Y mañana?","order":2}]],1795742061.3084245],["v9ta6pymc8c9q72yvmu8","f46uf4v586ub3w54",[["QuestionDropped",{"question":"npwjkta4snw2","text":"¿Y mañana?","order":2}]],1795742061.3128514],["7aq75eu6kct6stmtrtt8","u9hz8rq5fa72czrs",[["AnswerGiven",{"answer":"dyj5582w3uab","question":"causes","author":"u9hz8rq5fa72czrs","sector":"people","text":"Las tuberías son viejas","order":1}]],1795742061.3155403],["3uu9nhuzhpbr5k6hgwjd","f46uf4v586ub3w54",[["AnswerGiven",{"answer":"8w4bty495ft6","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2}]],1795742061.317317],["wg7grk9wgwrndzfe9xw8","jbc7796ffg5y2e9p",[["AnswerGiven",{"answer":"2t8rbrpmkfvx","question":"mnfabdn45a3b","author":"jbc7796ffg5y2e9p","sector":"government","text":"El municipio","order":3}]],1795742061.320674],["yp7kgd42jy7jjgeswgqq","u9hz8rq5fa72czrs",[["AnswerReworded",{"answer":"dyj5582w3uab","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}]],1795742061.325324],["uasg7acwsjjfachw68aq","jbc7796ffg5y2e9p",[["PositionTaken",{"answer":"dyj5582w3uab","person":"jbc7796ffg5y2e9p","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795742061.3428824],["mzuxax28rmynhk598dwc","jbc7796ffg5y2e9p",[["PositionTaken",{"answer":"dyj5582w3uab","person":"jbc7796ffg5y2e9p","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795742061.3446255],["b54gmt23u8a5vc3qp783","jbc7796ffg5y2e9p",[["PositionTaken",{"answer":"dyj5582w3uab","person":"jbc7796ffg5y2e9p","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795742061.346188],["6mkm3bbb57j9kgj84y3x","u9hz8rq5fa72czrs",[["AnswerReworded",{"answer":"dyj5582w3uab","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}]],1795742061.3478448],["y6sewb9arqc8sg6xc5xk","f46uf4v586ub3w54",[["PositionTaken",{"answer":"dyj5582w3uab","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795742061.3493419],["w6b37vbercg685hu998c","f46uf4v586ub3w54",[["PositionTaken",{"answer":"dyj5582w3uab","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795742061.3508449],["e8mkb64qxfqubtukspk8","f46uf4v586ub3w54",[["PositionTaken",{"answer":"dyj5582w3uab","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795742061.3525476],["n72tfkqpsfh3rxm7zrzb","f46uf4v586ub3w54",[["IdeasAdded",{"ideas":[{"idea":"9yn5vvfz6ptq","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"u9hz8rq5fa72czrs","sector":"people","paper":[],"repeated":0,"blank":0}],["AnswerTaken",{"answer":"dyj5582w3uab","idea":"9yn5vvfz6ptq"}]],1795742061.354648],["n6dk2xz5tsx98zwtj6g2","u9hz8rq5fa72czrs",[["IdeasAdded",{"ideas":[{"idea":"2dapd3dwxnz6","text":"El agua llega dos horas al día"}],"order":2,"author":"u9hz8rq5fa72czrs","sector":"people","paper":[],"repeated":0,"blank":0}]],1795742061.3634083],["z7c8vteaygmyujdbtktn","jbc7796ffg5y2e9p",[["IdeasAdded",{"ideas":[{"idea":"nsj7nmmx9dp3","text":"Hay agua solo dos horas"}],"order":3,"author":"jbc7796ffg5y2e9p","sector":"government","paper":[],"repeated":0,"blank":0}]],1795742061.3650372],["qn365jcu43e59z37rqjj","9j3q7b4smcwvne8r",[["IdeasAdded",{"ideas":[{"idea":"x523qjd76jvr","text":"La bomba se descompone"},{"idea":"dppgkyw34nqq","text":"2. El pozo se seca"}],"order":4,"author":"9j3q7b4smcwvne8r","sector":"civil_society","paper":[],"repeated":1,"blank":1}]],1795742061.3673337],["s8kus4kp2negtmh49btn","f46uf4v586ub3w54",[["IdeasAdded",{"ideas":[{"idea":"5xu5axhey2ac","text":"Nadie avisa de los cortes"}],"order":6,"author":"f46uf4v586ub3w54","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}]],1795742061.3690112],["t2he43y8zazbpf3ag5dv","u9hz8rq5fa72czrs",[["IdeaReworded",{"idea":"2dapd3dwxnz6","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}]],1795742061.370807],["57jvwypwnpuey7e47qa4","jbc7796ffg5y2e9p",[["IdeaSupported",{"idea":"2dapd3dwxnz6","person":"jbc7796ffg5y2e9p","sector":"government"}]],1795742061.3769436],["884mxm27sqc377t3d9uf","jbc7796ffg5y2e9p",[["SupportWithdrawn",{"idea":"2dapd3dwxnz6","person":"jbc7796ffg5y2e9p","sector":"government"}]],1795742061.378455],["d2utemvrgk8km3qwd86q","9j3q7b4smcwvne8r",[["IdeaSupported",{"idea":"5xu5axhey2ac","person":"9j3q7b4smcwvne8r","sector":"civil_society"}]],1795742061.3799422],["sz7gu9h44gjshssmqkyc","f46uf4v586ub3w54",[["PaperCounted",{"idea":"5xu5axhey2ac","sector":"people","before":4,"after":6}]],1795742061.3814292],["xs8nbtgd2ms9psdgmn3b","jbc7796ffg5y2e9p",[["IdeasMerged",{"idea":"ur44b588jyfe","text":"El agua llega pocas horas","order":7,"members":["2dapd3dwxnz6","nsj7nmmx9dp3"]}]],1795742061.3873925],["zhh2zwm43sa5p6zk5jje","jbc7796ffg5y2e9p",[["MergeChanged",{"idea":"ur44b588jyfe","joined":["x523qjd76jvr"],"parted":[]}]],1795742061.3890247],["zhxz82yrfeeh5sa4p77c","jbc7796ffg5y2e9p",[["MergeChanged",{"idea":"ur44b588jyfe","joined":[],"parted":["x523qjd76jvr"]}]],1795742061.390522],["cpx5pgtwpchsks75h3py","u9hz8rq5fa72czrs",[["ThemeSet",{"theme":"remamznszmja","before":null,"after":{"name":"El agua","order":1}}],["IdeaThemed",{"idea":"ur44b588jyfe","before":null,"after":"remamznszmja"}]],1795742061.3966072],["94knvdb6hb947s7y2g2t","9j3q7b4smcwvne8r",[["ThemeSet",{"theme":"9wvpk83cjukg","before":null,"after":{"name":"La bomba","order":2}}],["IdeaThemed",{"idea":"x523qjd76jvr","before":null,"after":"9wvpk83cjukg"}]],1795742061.3991349],["6cvd8j29wk4auckk2smc","jbc7796ffg5y2e9p",[["ThemeSet",{"theme":"remamznszmja","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}]],1795742061.4020116],["cp84dgmjqbdwhsgywr4y","jbc7796ffg5y2e9p",[["IdeaThemed",{"idea":"dppgkyw34nqq","before":null,"after":"9wvpk83cjukg"}]],1795742061.4083636],["x4k7abpj5dvxrfn4sf77","9j3q7b4smcwvne8r",[["IdeaThemed",{"idea":"dppgkyw34nqq","before":"9wvpk83cjukg","after":null}]],1795742061.4303176],["2k9s7vgcec5f6pf2bnr6","u9hz8rq5fa72czrs",[["ThemeSet",{"theme":"veqzwnyqnwtf","before":null,"after":{"name":"Otros","order":3}}],["IdeaThemed",{"idea":"5xu5axhey2ac","before":null,"after":"veqzwnyqnwtf"}]],1795742061.4365842],["uwmb6yk8g43nugh9wndb","u9hz8rq5fa72czrs",[["IdeaThemed",{"idea":"5xu5axhey2ac","before":"veqzwnyqnwtf","after":null}],["ThemeSet",{"theme":"veqzwnyqnwtf","before":{"name":"Otros","order":3},"after":null}]],1795742061.4402225],["x65nducxx97pknb3gcbr","f46uf4v586ub3w54",[["PaperDotsCounted",{"round":"582w33a5qd5j","idea":"5xu5axhey2ac","sector":"people","before":0,"after":3}]],1795742061.4677982],["qhgv7ubtunpsm7g86d8h","u9hz8rq5fa72czrs",[["CoreProblemStated",{"node":"3jmqjt4dvfa2","text":"Agua","order":1}]],1795742061.4924147],["enx3bryceaxyy88cmb5x","f46uf4v586ub3w54",[["CoreProblemWithdrawn",{"node":"3jmqjt4dvfa2","text":"Agua","order":1}]],1795742061.4973013],["4tsywezf7hwhzy5hmhgf","u9hz8rq5fa72czrs",[["CandidateProposed",{"candidate":"wxvc8a33q4a6","text":"Falta agua","order":1,"author":"u9hz8rq5fa72czrs","idea":null,"answer":null}]],1795742061.5055723],["sd78qzp8b3cz54h6nahg","9j3q7b4smcwvne8r",[["CandidateProposed",{"candidate":"ufmtstsk9pd2","text":"El agua llega pocas horas","order":2,"author":null,"idea":"ur44b588jyfe","answer":null}]],1795742061.5112984],["brbxcua6zhszgxvbsjdz","jbc7796ffg5y2e9p",[["CandidateProposed",{"candidate":"wnrbk54fyk4f","text":"Se pierde agua en la red","order":3,"author":"jbc7796ffg5y2e9p","idea":null,"answer":null}]],1795742061.5185926],["bdbgx3vjbrpngc5ssvxe","u9hz8rq5fa72czrs",[["CandidateReworded",{"candidate":"wxvc8a33q4a6","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795742061.5285785],["6xjmnnh5fhf67hbwqbav","f46uf4v586ub3w54",[["CandidateReworded",{"candidate":"wxvc8a33q4a6","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}]],1795742061.5323977],["k5gnqr9kvxcw46a4qcr5","u9hz8rq5fa72czrs",[["CandidateReworded",{"candidate":"wxvc8a33q4a6","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795742061.5356178],["x76j4qpvgc2tdgjpq9pv","jbc7796ffg5y2e9p",[["CandidateWithdrawn",{"candidate":"wnrbk54fyk4f"}]],1795742061.541319],["eu5uyn4tddc4d32zfynb","jbc7796ffg5y2e9p",[["CandidateReturned",{"candidate":"wnrbk54fyk4f"}]],1795742061.5484002],["drww6tmv33g5xpuuauak","7u2krsc4ss4c87zp",[["CandidateWeighed",{"candidate":"wxvc8a33q4a6","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}]],1795742061.5523298],["dzw9h9h4dgghjyf73evw","7u2krsc4ss4c87zp",[["CandidateWeighed",{"candidate":"wxvc8a33q4a6","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}]],1795742061.559535],["2vy2zg4x6hrc7mcn38yq","7u2krsc4ss4c87zp",[["CandidateWeighed",{"candidate":"wxvc8a33q4a6","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}]],1795742061.5624995],["amj9czzqzhvjns9zmahs","f46uf4v586ub3w54",[["PaperPreferencesEntered",{"before":null,"after":{"candidate":"ufmtstsk9pd2","sector":"people","people":2}}]],1795742061.5965846],["xuee5tpnxqwfs5kvybkd","f46uf4v586ub3w54",[["CoreProblemStated",{"node":"wchs6wmrjrqu","text":"Falta agua en la ribera","order":2}],["CandidatePlaced",{"candidate":"wxvc8a33q4a6","before":null,"after":"wchs6wmrjrqu"}]],1795742061.6082094],["t4juw5x9ssuvxw89zp6p","f46uf4v586ub3w54",[["CandidatePlaced",{"candidate":"wxvc8a33q4a6","before":"wchs6wmrjrqu","after":null}],["NodeReworded",{"node":"wchs6wmrjrqu","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}],["CandidatePlaced",{"candidate":"ufmtstsk9pd2","before":null,"after":"wchs6wmrjrqu"}],["IdeaPlaced",{"idea":"ur44b588jyfe","node":"wchs6wmrjrqu"}]],1795742061.6327746],["ptkdhtp7agst3qjqr24g","f46uf4v586ub3w54",[["CauseAdded",{"node":"9t285qqyhw5c","text":"Nadie avisa de los cortes","effect":"wchs6wmrjrqu","order":4}],["IdeaPlaced",{"idea":"5xu5axhey2ac","node":"9t285qqyhw5c"}]],1795742061.6542022],["25mqte7m4vumtmt54f83","9j3q7b4smcwvne8r",[["NodeSetAside",{"node":"2xj9sh8sxz9q","text":"2. El pozo se seca","order":5}],["IdeaPlaced",{"idea":"dppgkyw34nqq","node":"2xj9sh8sxz9q"}]],1795742061.6724908],["2nutgv5d2uvpcb7g4u92","9j3q7b4smcwvne8r",[["BranchRestored",{"node":"2xj9sh8sxz9q","cut":[],"joined":[["2xj9sh8sxz9q","wchs6wmrjrqu"]]}]],1795742061.6812158],["6xg8xsqagejxpr3chjyn","u9hz8rq5fa72czrs",[["CauseAdded",{"node":"jdayk98r8xfy","text":"La bomba se descompone y nadie la repara","effect":"wchs6wmrjrqu","order":6}]],1795742061.6844468],["zhnwycm93vahcprueqrh","jbc7796ffg5y2e9p",[["CauseAdded",{"node":"emnyu9dynmy7","text":"No hay refacciones","effect":"jdayk98r8xfy","order":7}]],1795742061.695386],["ez2pmxwhkmv2quxurggu","jbc7796ffg5y2e9p",[["CauseAdded",{"node":"xf34rhexktd3","text":"Fugas en la red","effect":"wchs6wmrjrqu","order":8}]],1795742061.7034612],["dhcs5w6bkrftms7mm423","7u2krsc4ss4c87zp",[["EffectAdded",{"node":"jwtqwkb4pna3","text":"Las familias compran pipas","cause":"wchs6wmrjrqu","order":9}]],1795742061.7108166],["5fmqehbe2hg7c4buadzu","7u2krsc4ss4c87zp",[["EffectAdded",{"node":"xqcvm4m74phj","text":"Gastan un quinto de su ingreso","cause":"jwtqwkb4pna3","order":10}]],1795742061.7176414],["47js8tcd2n7fhzv5x23z","u9hz8rq5fa72czrs",[["NodeReworded",{"node":"xf34rhexktd3","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}]],1795742061.724626],["nxtyn3n7ksejm366ebtr","jbc7796ffg5y2e9p",[["NodeReworded",{"node":"xf34rhexktd3","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}]],1795742061.7286205],["vedfj7vhn8havm7v5zg7","u9hz8rq5fa72czrs",[["NodeReworded",{"node":"xf34rhexktd3","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}]],1795742061.7362847],["dn8mynxsgfnw4v6t5c8g","jbc7796ffg5y2e9p",[["NodeMoved",{"node":"emnyu9dynmy7","cut":[["emnyu9dynmy7","jdayk98r8xfy"]],"joined":[["emnyu9dynmy7","xf34rhexktd3"]]}]],1795742061.7405696],["8yuct5yfuy86p8ht6zs8","jbc7796ffg5y2e9p",[["NodesLinked",{"node":"emnyu9dynmy7","cut":[],"joined":[["emnyu9dynmy7","jdayk98r8xfy"]]}]],1795742061.74626],["cza5na9n7xu9j9tu8yvc","jbc7796ffg5y2e9p",[["NodesUnlinked",{"node":"emnyu9dynmy7","cut":[["emnyu9dynmy7","xf34rhexktd3"]],"joined":[]}]],1795742061.7543643],["2gzfbwwcbcmn44e8z2tr","u9hz8rq5fa72czrs",[["NodeReworded",{"node":"jdayk98r8xfy","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}],["NodeSplitOff",{"node":"qjnbxe229ddg","of":"jdayk98r8xfy","text":"Nadie repara la bomba","order":11,"links":[["qjnbxe229ddg","wchs6wmrjrqu"]]}]],1795742061.7609575],["3yw5kkxghnfzz46nnh54","u9hz8rq5fa72czrs",[["NodesMerged",{"node":"qjnbxe229ddg","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"emnyu9dynmy7","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["emnyu9dynmy7","jdayk98r8xfy"]]}],"joined":[["qjnbxe229ddg","jdayk98r8xfy"]],"cut":[]}]],1795742061.7809167],["wf7khk976x9ajf3bfdfx","7u2krsc4ss4c87zp",[["BranchParked",{"node":"xqcvm4m74phj","cut":[["jwtqwkb4pna3","xqcvm4m74phj"]],"joined":[]}]],1795742061.7845485],["mn9g4m8amjznuzn8cpk5","7u2krsc4ss4c87zp",[["BranchRestored",{"node":"xqcvm4m74phj","cut":[],"joined":[["jwtqwkb4pna3","xqcvm4m74phj"]]}]],1795742061.7971134],["a6ufmv8k5z5sz33qe73e","f46uf4v586ub3w54",[["OperationTakenBack",{"op":"ccr6z263tm4sbqfgdg53","again":false}],["NodeReturned",{"node":"xqcvm4m74phj","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["jwtqwkb4pna3","xqcvm4m74phj"]]}]],1795742061.8203738],["ccba6ue4tfejz6m5svas","jbc7796ffg5y2e9p",[["NodeRemoved",{"node":"xqcvm4m74phj","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["jwtqwkb4pna3","xqcvm4m74phj"]]}]],1795742061.8570259],["u74zxmkuenp4vnbbu7r2","7u2krsc4ss4c87zp",[["NodeReturned",{"node":"xqcvm4m74phj","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}],["BranchRestored",{"node":"xqcvm4m74phj","cut":[],"joined":[["jwtqwkb4pna3","xqcvm4m74phj"]]}]],1795742061.8638732],["8xsvdvmp6uh57xe6wq2g","jbc7796ffg5y2e9p",[["CauseAdded",{"node":"9cs6s73p3v65","text":"Tarifas que no alcanzan","effect":"wchs6wmrjrqu","order":12}]],1795742061.878022],["jwmktm8chscpyxtqewcq","jbc7796ffg5y2e9p",[["BranchParked",{"node":"xf34rhexktd3","cut":[["xf34rhexktd3","wchs6wmrjrqu"]],"joined":[]}]],1795742061.8821874],["4ku498qhuvt8k54jma9x","f46uf4v586ub3w54",[["NodeBrought",{"node":"9bakrctte4ny","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["9bakrctte4ny","wchs6wmrjrqu"]]}],["NodeBrought",{"node":"6nnekb4u8ewx","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["6nnekb4u8ewx","9bakrctte4ny"]]}]],1795742061.886553],["fahx2uebbfhed5awz7pz","f46uf4v586ub3w54",[["ArrowsRestored",{"node":"wchs6wmrjrqu","cut":[["9cs6s73p3v65","wchs6wmrjrqu"],["9bakrctte4ny","wchs6wmrjrqu"],["6nnekb4u8ewx","9bakrctte4ny"]],"joined":[]}],["NodeRemoved",{"node":"9cs6s73p3v65","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}],["NodeRemoved",{"node":"9bakrctte4ny","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}],["NodeRemoved",{"node":"6nnekb4u8ewx","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}],["ArrowsRestored",{"node":"wchs6wmrjrqu","cut":[],"joined":[["xf34rhexktd3","wchs6wmrjrqu"]]}]],1795742062.0244558],["5fjwm49tbjbsgr4cu2sz","u9hz8rq5fa72czrs",[["CauseAdded",{"node":"zyszqvxzs8pz","text":"No llueve","effect":"wchs6wmrjrqu","order":15}]],1795742062.033066],["x9yhvaqg83jd4jsbccwd","u9hz8rq5fa72czrs",[["CauseAdded",{"node":"6y3ycmg48gxw","text":"Está lejos","effect":"wchs6wmrjrqu","order":16}]],1795742062.0409062],["cf44tf5qqwpje4bcbdwr","u9hz8rq5fa72czrs",[["NodeMoved",{"node":"zyszqvxzs8pz","cut":[["zyszqvxzs8pz","wchs6wmrjrqu"]],"joined":[["zyszqvxzs8pz","9t285qqyhw5c"]]}],["NodeMoved",{"node":"6y3ycmg48gxw","cut":[["6y3ycmg48gxw","wchs6wmrjrqu"]],"joined":[["6y3ycmg48gxw","9t285qqyhw5c"]]}]],1795742062.047155]],"undone":[],"taken":[["ccr6z263tm4sbqfgdg53","jbc7796ffg5y2e9p",[["NodeRemoved",{"node":"xqcvm4m74phj","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["jwtqwkb4pna3","xqcvm4m74phj"]]}]],1795742061.8174644]]}');
CREATE INDEX ix_events_op ON events (op);
CREATE INDEX ix_arrivals_plan ON arrivals ("plan");
CREATE INDEX ix_roll_plan ON roll ("plan");
CREATE INDEX ix_roll_grp ON roll (grp);
CREATE INDEX ix_keys_plan ON keys ("plan");
CREATE INDEX ix_expected_plan ON expected ("plan");
COMMIT;
