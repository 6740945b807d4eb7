BEGIN TRANSACTION;
CREATE TABLE codes (
	code VARCHAR(20) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	grp VARCHAR(40) NOT NULL, 
	PRIMARY KEY (code)
);
INSERT INTO "codes" VALUES('RUV79K','zfpvb363xkk9','vvkthe337djp');
INSERT INTO "codes" VALUES('VUZ62F','zfpvb363xkk9','w2zm2ybaws6a');
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
INSERT INTO "events" VALUES(1,'zfpvb363xkk9',1,'z2dh9t5cc63636d2scqz','PlanCreated','{"plan":"zfpvb363xkk9","name":"Plan de agua de la ribera","language":"es"}',NULL,1.79570329487912774086e+09,1);
INSERT INTO "events" VALUES(2,'zfpvb363xkk9',2,'wrp4xv5vnndyceesvzvs','GroupAdded','{"group":"vvkthe337djp","name":"Mesa 1","topic":"Agua potable","code":"RUV-79K"}','xb6f425qzfhtz4b7',1.79570329503859663013e+09,1);
INSERT INTO "events" VALUES(3,'zfpvb363xkk9',3,'ug4hzjvu9fsd4qcj3pn9','GroupRenamed','{"group":"vvkthe337djp","name":"Mesa del agua","topic":"Agua potable y riego"}','xb6f425qzfhtz4b7',1.7957032950473890304e+09,1);
INSERT INTO "events" VALUES(4,'zfpvb363xkk9',4,'4fzc7nkz9j5a6hqhu4tf','GroupAdded','{"group":"w2zm2ybaws6a","name":"Mesa 2","topic":"","code":"VUZ-62F"}','xb6f425qzfhtz4b7',1.7957032950497326851e+09,1);
INSERT INTO "events" VALUES(5,'zfpvb363xkk9',5,'y4vsj4r8fttvfxs42k6j','ContextAnswered','{"context":"resources","before":{"answer":null,"note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}}}','xb6f425qzfhtz4b7',1.79570329507317018508e+09,1);
INSERT INTO "events" VALUES(6,'zfpvb363xkk9',6,'bktaqgurmku7qqxrdk9m','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}}}','xb6f425qzfhtz4b7',1.79570329507951521874e+09,1);
INSERT INTO "events" VALUES(7,'zfpvb363xkk9',7,'23yjn6b47bvy9hhky3nx','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}}}','xb6f425qzfhtz4b7',1.79570329508344197272e+09,1);
INSERT INTO "events" VALUES(8,'zfpvb363xkk9',8,'g68mbegv6tkytmay9taf','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay dos técnicos","offers":[]},"next_step":{"text":"","offers":[]}}}','xb6f425qzfhtz4b7',1.79570329511765885348e+09,1);
INSERT INTO "events" VALUES(9,'vvkthe337djp',1,'zucf92amszm5atzjnxvy','StagesArranged','{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}','xb6f425qzfhtz4b7',1795703295.70884,1);
INSERT INTO "events" VALUES(10,'vvkthe337djp',2,'bv2j6cavtpq2q2s8wdrj','StagesArranged','{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}','xb6f425qzfhtz4b7',1.79570329573600053789e+09,1);
INSERT INTO "events" VALUES(11,'vvkthe337djp',3,'q7trehvb4ssxe25s7der','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','xb6f425qzfhtz4b7',1.79570329599988937376e+09,1);
INSERT INTO "events" VALUES(12,'vvkthe337djp',4,'wm9gdfqhhzp2gavbjmcz','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}','xb6f425qzfhtz4b7',1.79570329601204919812e+09,1);
INSERT INTO "events" VALUES(13,'vvkthe337djp',5,'v54pbxrc4x5e5trkwybv','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','xb6f425qzfhtz4b7',1.79570329608508229258e+09,1);
INSERT INTO "events" VALUES(14,'vvkthe337djp',6,'jg4e7tvvr9e52f8b8bxg','StageOpened','{"stage":"brainstorm"}','xb6f425qzfhtz4b7',1.79570329627857184408e+09,1);
INSERT INTO "events" VALUES(15,'vvkthe337djp',7,'cht6j7bq9carythjhcq7','AgendaItemSet','{"item":"dbrqq2cd7vnb","before":null,"after":{"item":"dbrqq2cd7vnb","title":"Bienvenida","minutes":5,"order":1}}','xb6f425qzfhtz4b7',1.79570329637206912041e+09,1);
INSERT INTO "events" VALUES(16,'vvkthe337djp',8,'mgnnghb2xktdd7npnad9','AgendaItemSet','{"item":"45kc2pgdcxtj","before":null,"after":{"item":"45kc2pgdcxtj","title":"Lluvia de ideas","minutes":12,"order":2}}','xb6f425qzfhtz4b7',1.79570329662790346145e+09,1);
INSERT INTO "events" VALUES(17,'vvkthe337djp',9,'nhyb35bk5bcw6fakvsyr','AgendaItemSet','{"item":"dbrqq2cd7vnb","before":{"item":"dbrqq2cd7vnb","title":"Bienvenida","minutes":5,"order":1},"after":{"item":"dbrqq2cd7vnb","title":"Bienvenida y acuerdos","minutes":6,"order":1}}','xb6f425qzfhtz4b7',1.79570329664024758336e+09,1);
INSERT INTO "events" VALUES(18,'vvkthe337djp',10,'vwtdfkr73guk62y5khkv','AgendaItemSet','{"item":"dbrqq2cd7vnb","before":{"item":"dbrqq2cd7vnb","title":"Bienvenida y acuerdos","minutes":6,"order":1},"after":{"item":"dbrqq2cd7vnb","title":"Bienvenida y acuerdos","minutes":6,"order":2}}','xb6f425qzfhtz4b7',1.79570329668035840991e+09,1);
INSERT INTO "events" VALUES(19,'vvkthe337djp',11,'vwtdfkr73guk62y5khkv','AgendaItemSet','{"item":"45kc2pgdcxtj","before":{"item":"45kc2pgdcxtj","title":"Lluvia de ideas","minutes":12,"order":2},"after":{"item":"45kc2pgdcxtj","title":"Lluvia de ideas","minutes":12,"order":1}}','xb6f425qzfhtz4b7',1.79570329668035840991e+09,1);
INSERT INTO "events" VALUES(20,'vvkthe337djp',12,'ac92e6x3wxuujfdbaksx','TimerSet','{"before":null,"after":{"item":"dbrqq2cd7vnb","seconds":360,"ends":1795703656.686938,"left":null}}','xb6f425qzfhtz4b7',1.79570329668724250793e+09,1);
INSERT INTO "events" VALUES(21,'vvkthe337djp',13,'zy3q4vhgsrj9n86n9swh','TimerSet','{"before":{"item":"dbrqq2cd7vnb","seconds":360,"ends":1795703656.686938,"left":null},"after":{"item":"dbrqq2cd7vnb","seconds":360,"ends":null,"left":359.98774814605713}}','xb6f425qzfhtz4b7',1.7957032966995389461e+09,1);
INSERT INTO "events" VALUES(22,'vvkthe337djp',14,'dpx22dppxqgnrb3tvetu','TimerSet','{"before":{"item":"dbrqq2cd7vnb","seconds":360,"ends":null,"left":359.98774814605713},"after":{"item":"dbrqq2cd7vnb","seconds":360,"ends":1795703656.6947525,"left":null}}','xb6f425qzfhtz4b7',1.79570329670988273616e+09,1);
INSERT INTO "events" VALUES(23,'vvkthe337djp',15,'qzgv2bgm3zmg3vhrs8sf','TimerSet','{"before":{"item":"dbrqq2cd7vnb","seconds":360,"ends":1795703656.6947525,"left":null},"after":{"item":"dbrqq2cd7vnb","seconds":480,"ends":1795703776.6947525,"left":null}}','xb6f425qzfhtz4b7',1.79570329675042891499e+09,1);
INSERT INTO "events" VALUES(24,'vvkthe337djp',16,'jswzjz7rqp9aj7v37gpc','ReadinessSaid','{"person":"jzygf563e2gegmnd","about":"dbrqq2cd7vnb","ready":true}','jzygf563e2gegmnd',1.7957032967673182488e+09,1);
INSERT INTO "events" VALUES(25,'vvkthe337djp',17,'fgtsrq4m5kar2ensry8y','TimerSet','{"before":{"item":"dbrqq2cd7vnb","seconds":480,"ends":1795703776.6947525,"left":null},"after":{"item":null,"seconds":180,"ends":1795703476.7992427,"left":null}}','xb6f425qzfhtz4b7',1.79570329679959464074e+09,1);
INSERT INTO "events" VALUES(26,'vvkthe337djp',18,'3ndrqxhq857ndjqbx9yg','TimerSet','{"before":{"item":null,"seconds":180,"ends":1795703476.7992427,"left":null},"after":null}','xb6f425qzfhtz4b7',1.79570329688783478739e+09,1);
INSERT INTO "events" VALUES(27,'vvkthe337djp',19,'j6f53c9a86gekdjta7f5','AgendaItemSet','{"item":"dbrqq2cd7vnb","before":{"item":"dbrqq2cd7vnb","title":"Bienvenida y acuerdos","minutes":6,"order":2},"after":null}','xb6f425qzfhtz4b7',1.79570329689461040496e+09,1);
INSERT INTO "events" VALUES(28,'vvkthe337djp',20,'sk33jtf9p6rpk8a82ueu','StageOpened','{"stage":"viewpoints"}','xb6f425qzfhtz4b7',1.79570329690966606133e+09,1);
INSERT INTO "events" VALUES(29,'vvkthe337djp',21,'4b65chmgb8jsd5ynr59w','QuestionAdded','{"question":"zjbr8b6ebwnc","text":"¿Quién lo paga hoy?","order":1}','xb6f425qzfhtz4b7',1.79570329692345643035e+09,1);
INSERT INTO "events" VALUES(30,'vvkthe337djp',22,'hx6khrms4zxanr7jucrk','QuestionAdded','{"question":"r68m8nceb658","text":"¿Y mañana?","order":2}','xb6f425qzfhtz4b7',1.79570329693136930462e+09,1);
INSERT INTO "events" VALUES(31,'vvkthe337djp',23,'w9f2m9zcqm378hputbdm','QuestionDropped','{"question":"r68m8nceb658","text":"¿Y mañana?","order":2}','xb6f425qzfhtz4b7',1.79570329694746708875e+09,1);
INSERT INTO "events" VALUES(32,'vvkthe337djp',24,'u2atdrcdjv9y2dagddzf','AnswerGiven','{"answer":"nv6st5jj689z","question":"causes","author":"jzygf563e2gegmnd","sector":"people","text":"Las tuberías son viejas","order":1}','jzygf563e2gegmnd',1.79570329695763015748e+09,1);
INSERT INTO "events" VALUES(33,'vvkthe337djp',25,'xvzg7wa7d6vqvg95hcpy','AnswerGiven','{"answer":"qpsdfrbt5fwm","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2}','xb6f425qzfhtz4b7',1.79570329698183035844e+09,1);
INSERT INTO "events" VALUES(34,'vvkthe337djp',26,'hxyywe2c9sjnhus23ax8','AnswerGiven','{"answer":"aapkxawnq744","question":"zjbr8b6ebwnc","author":"3qbea67br4vfvy2e","sector":"government","text":"El municipio","order":3}','3qbea67br4vfvy2e',1.79570329700116610525e+09,1);
INSERT INTO "events" VALUES(35,'vvkthe337djp',27,'z47smtsyzzq9z95h39d7','AnswerReworded','{"answer":"nv6st5jj689z","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}','jzygf563e2gegmnd',1.79570329702355074887e+09,1);
INSERT INTO "events" VALUES(36,'vvkthe337djp',28,'kgkumc88ce8u9nqp5xy3','AnswerWithdrawn','{"answer":"aapkxawnq744"}','3qbea67br4vfvy2e',1.79570329703962039942e+09,1);
INSERT INTO "events" VALUES(37,'vvkthe337djp',29,'cy8tefjymmeqq6en94sf','OperationUndone','{"op":"kgkumc88ce8u9nqp5xy3"}','3qbea67br4vfvy2e',1.79570329705545115466e+09,1);
INSERT INTO "events" VALUES(38,'vvkthe337djp',30,'cy8tefjymmeqq6en94sf','AnswerReturned','{"answer":"aapkxawnq744"}','3qbea67br4vfvy2e',1.79570329705545115466e+09,1);
INSERT INTO "events" VALUES(39,'vvkthe337djp',31,'mvyzr37erbyv4yy3v4q6','AnswersShown','{}','xb6f425qzfhtz4b7',1.79570329709940624237e+09,1);
INSERT INTO "events" VALUES(40,'vvkthe337djp',32,'dxt4g9vtgar432s5rx69','AnswersHidden','{}','xb6f425qzfhtz4b7',1.79570329711074304582e+09,1);
INSERT INTO "events" VALUES(41,'vvkthe337djp',33,'fgyuradav8nssr3d6wdj','AnswersShown','{}','xb6f425qzfhtz4b7',1.79570329712819933888e+09,1);
INSERT INTO "events" VALUES(42,'vvkthe337djp',34,'xhxauhrh3gfu479gppub','QuestionShown','{"question":"causes"}','xb6f425qzfhtz4b7',1.79570329713167786602e+09,1);
INSERT INTO "events" VALUES(43,'vvkthe337djp',35,'6b5yc756aqr7cf42eps8','PositionTaken','{"answer":"nv6st5jj689z","person":"3qbea67br4vfvy2e","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}','3qbea67br4vfvy2e',1.79570329715159344671e+09,1);
INSERT INTO "events" VALUES(44,'vvkthe337djp',36,'p77dv33kwdn6tfq8mmjy','PositionTaken','{"answer":"nv6st5jj689z","person":"3qbea67br4vfvy2e","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"}}','3qbea67br4vfvy2e',1.79570329716552066806e+09,1);
INSERT INTO "events" VALUES(45,'vvkthe337djp',37,'vvyub3ywx6gs2z6q63v2','PositionTaken','{"answer":"nv6st5jj689z","person":"3qbea67br4vfvy2e","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}}','3qbea67br4vfvy2e',1.79570329719476580619e+09,1);
INSERT INTO "events" VALUES(46,'vvkthe337djp',38,'xfxtcxq26rn323sh776s','AnswerReworded','{"answer":"nv6st5jj689z","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}','jzygf563e2gegmnd',1.79570329721141862871e+09,1);
INSERT INTO "events" VALUES(47,'vvkthe337djp',39,'c64826svnyajuy5ajmb6','PositionTaken','{"answer":"nv6st5jj689z","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','xb6f425qzfhtz4b7',1.79570329723517870899e+09,1);
INSERT INTO "events" VALUES(48,'vvkthe337djp',40,'ke6w946nhkdrfqjbk5s6','PositionTaken','{"answer":"nv6st5jj689z","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','xb6f425qzfhtz4b7',1.79570329725229024886e+09,1);
INSERT INTO "events" VALUES(49,'vvkthe337djp',41,'xxtp5sj4hpzta48wc8r7','PositionTaken','{"answer":"nv6st5jj689z","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','xb6f425qzfhtz4b7',1.79570329726114821431e+09,1);
INSERT INTO "events" VALUES(50,'vvkthe337djp',42,'kuewhr9sa4bjc4fwgmcu','IdeasAdded','{"ideas":[{"idea":"kdc9g977zr7g","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"jzygf563e2gegmnd","sector":"people","paper":[],"repeated":0,"blank":0}','xb6f425qzfhtz4b7',1.79570329727736687657e+09,1);
INSERT INTO "events" VALUES(51,'vvkthe337djp',43,'kuewhr9sa4bjc4fwgmcu','AnswerTaken','{"answer":"nv6st5jj689z","idea":"kdc9g977zr7g"}','xb6f425qzfhtz4b7',1.79570329727736687657e+09,1);
INSERT INTO "events" VALUES(52,'vvkthe337djp',44,'x4chntqfvxj6juxmdv9v','OperationUndone','{"op":"kuewhr9sa4bjc4fwgmcu"}','xb6f425qzfhtz4b7',1.79570329730151963232e+09,1);
INSERT INTO "events" VALUES(53,'vvkthe337djp',45,'x4chntqfvxj6juxmdv9v','AnswerLeft','{"answer":"nv6st5jj689z","idea":"kdc9g977zr7g"}','xb6f425qzfhtz4b7',1.79570329730151963232e+09,1);
INSERT INTO "events" VALUES(54,'vvkthe337djp',46,'x4chntqfvxj6juxmdv9v','IdeasWithdrawn','{"ideas":["kdc9g977zr7g"]}','xb6f425qzfhtz4b7',1.79570329730151963232e+09,1);
INSERT INTO "events" VALUES(55,'vvkthe337djp',47,'murznex4x6q8utm4tmcm','OperationRedone','{"op":"kuewhr9sa4bjc4fwgmcu"}','xb6f425qzfhtz4b7',1.79570329737211155894e+09,1);
INSERT INTO "events" VALUES(56,'vvkthe337djp',48,'murznex4x6q8utm4tmcm','IdeasAdded','{"ideas":[{"idea":"kdc9g977zr7g","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"jzygf563e2gegmnd","sector":"people","paper":[],"repeated":0,"blank":0}','xb6f425qzfhtz4b7',1.79570329737211155894e+09,1);
INSERT INTO "events" VALUES(57,'vvkthe337djp',49,'murznex4x6q8utm4tmcm','AnswerTaken','{"answer":"nv6st5jj689z","idea":"kdc9g977zr7g"}','xb6f425qzfhtz4b7',1.79570329737211155894e+09,1);
INSERT INTO "events" VALUES(58,'vvkthe337djp',50,'edstm9qvax8wg6gh5cjb','StageOpened','{"stage":"brainstorm"}','xb6f425qzfhtz4b7',1.79570329737915110584e+09,1);
INSERT INTO "events" VALUES(59,'vvkthe337djp',51,'kkqmn5db8zxt8m7bbkt8','IdeasAdded','{"ideas":[{"idea":"easjv25wz5a6","text":"El agua llega dos horas al día"}],"order":2,"author":"jzygf563e2gegmnd","sector":"people","paper":[],"repeated":0,"blank":0}','jzygf563e2gegmnd',1.79570329738212251663e+09,1);
INSERT INTO "events" VALUES(60,'vvkthe337djp',52,'u2yks68fx4j5dwfkjbz4','IdeasAdded','{"ideas":[{"idea":"6cmjy7jmnkqc","text":"Hay agua solo dos horas"}],"order":3,"author":"3qbea67br4vfvy2e","sector":"government","paper":[],"repeated":0,"blank":0}','3qbea67br4vfvy2e',1.79570329742302441599e+09,1);
INSERT INTO "events" VALUES(61,'vvkthe337djp',53,'jq8m78tpj87d6thq5x3q','IdeasAdded','{"ideas":[{"idea":"pf657euzkjk2","text":"La bomba se descompone"},{"idea":"v4quqghdpnw7","text":"El pozo se seca"}],"order":4,"author":"y6kx6sd7tkncsnbk","sector":"civil_society","paper":[],"repeated":1,"blank":1}','y6kx6sd7tkncsnbk',1.7957032974328262806e+09,1);
INSERT INTO "events" VALUES(62,'vvkthe337djp',54,'q7jjdzrqhe4mgsyjaf8h','IdeasAdded','{"ideas":[{"idea":"c6p9jr7g6jey","text":"Nadie avisa de los cortes"}],"order":6,"author":"xb6f425qzfhtz4b7","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}','xb6f425qzfhtz4b7',1.79570329743775916097e+09,1);
INSERT INTO "events" VALUES(63,'vvkthe337djp',55,'bfj9k8t85mj723s7bzgv','IdeaReworded','{"idea":"easjv25wz5a6","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}','jzygf563e2gegmnd',1.79570329744380974765e+09,1);
INSERT INTO "events" VALUES(64,'vvkthe337djp',56,'besbxw57r5qz6xn2ppdw','IdeasRevealed','{}','xb6f425qzfhtz4b7',1.79570329745505714415e+09,1);
INSERT INTO "events" VALUES(65,'vvkthe337djp',57,'qh9c7akseytjkvzfcrs7','IdeasHidden','{}','xb6f425qzfhtz4b7',1.79570329746426963807e+09,1);
INSERT INTO "events" VALUES(66,'vvkthe337djp',58,'wqu9c6wp5vhqrdyy2vf3','IdeasRevealed','{}','xb6f425qzfhtz4b7',1.79570329748473119738e+09,1);
INSERT INTO "events" VALUES(67,'vvkthe337djp',59,'54bk6xn2yvedubaq75f7','IdeaSupported','{"idea":"easjv25wz5a6","person":"3qbea67br4vfvy2e","sector":"government"}','3qbea67br4vfvy2e',1.79570329750083923338e+09,1);
INSERT INTO "events" VALUES(68,'vvkthe337djp',60,'3awmx3vny2mhqhaxxtqy','SupportWithdrawn','{"idea":"easjv25wz5a6","person":"3qbea67br4vfvy2e","sector":"government"}','3qbea67br4vfvy2e',1.79570329751091384892e+09,1);
INSERT INTO "events" VALUES(69,'vvkthe337djp',61,'t3udpbj6sztay4ev7tqs','IdeaSupported','{"idea":"c6p9jr7g6jey","person":"y6kx6sd7tkncsnbk","sector":"civil_society"}','y6kx6sd7tkncsnbk',1.79570329751929116252e+09,1);
INSERT INTO "events" VALUES(70,'vvkthe337djp',62,'3hjzrgquqx9raxb6s9x7','PaperCounted','{"idea":"c6p9jr7g6jey","sector":"people","before":4,"after":6}','xb6f425qzfhtz4b7',1.79570329753343534465e+09,1);
INSERT INTO "events" VALUES(71,'vvkthe337djp',63,'n8c6a245p2tfur52ez7j','IdeasWithdrawn','{"ideas":["v4quqghdpnw7"]}','y6kx6sd7tkncsnbk',1.79570329754344630243e+09,1);
INSERT INTO "events" VALUES(72,'vvkthe337djp',64,'abgqn8krr325phxfx6vx','OperationUndone','{"op":"n8c6a245p2tfur52ez7j"}','y6kx6sd7tkncsnbk',1.79570329755162072177e+09,1);
INSERT INTO "events" VALUES(73,'vvkthe337djp',65,'abgqn8krr325phxfx6vx','IdeasReturned','{"ideas":["v4quqghdpnw7"]}','y6kx6sd7tkncsnbk',1.79570329755162072177e+09,1);
INSERT INTO "events" VALUES(74,'vvkthe337djp',66,'6mvbqwzmh55zz58ffwpv','IdeasMerged','{"idea":"2hj5g285xkga","text":"El agua llega pocas horas","order":7,"members":["easjv25wz5a6","6cmjy7jmnkqc"]}','3qbea67br4vfvy2e',1.7957032975632469654e+09,1);
INSERT INTO "events" VALUES(75,'vvkthe337djp',67,'tgpx4btv6a7b95bvz7me','MergeChanged','{"idea":"2hj5g285xkga","joined":["pf657euzkjk2"],"parted":[]}','3qbea67br4vfvy2e',1.79570329757864022256e+09,1);
INSERT INTO "events" VALUES(76,'vvkthe337djp',68,'gj2smjnjdew3pnwaa6vt','MergeChanged','{"idea":"2hj5g285xkga","joined":[],"parted":["pf657euzkjk2"]}','3qbea67br4vfvy2e',1.79570329758543276782e+09,1);
INSERT INTO "events" VALUES(77,'vvkthe337djp',69,'kded542huhgm2ccvnc8r','IdeasParted','{"idea":"2hj5g285xkga","text":"El agua llega pocas horas","order":7,"members":["easjv25wz5a6","6cmjy7jmnkqc"]}','3qbea67br4vfvy2e',1.795703297590985775e+09,1);
INSERT INTO "events" VALUES(78,'vvkthe337djp',70,'bxtb36vnxsttcqq8nnem','OperationUndone','{"op":"kded542huhgm2ccvnc8r"}','3qbea67br4vfvy2e',1.79570329759760785107e+09,1);
INSERT INTO "events" VALUES(79,'vvkthe337djp',71,'bxtb36vnxsttcqq8nnem','IdeasMerged','{"idea":"2hj5g285xkga","text":"El agua llega pocas horas","order":7,"members":["easjv25wz5a6","6cmjy7jmnkqc"]}','3qbea67br4vfvy2e',1.79570329759760785107e+09,1);
INSERT INTO "events" VALUES(80,'vvkthe337djp',72,'k8f4vr5bpjfhm8vbjjh8','StageOpened','{"stage":"problem_tree"}','xb6f425qzfhtz4b7',1.79570329762205982207e+09,1);
INSERT INTO "events" VALUES(81,'vvkthe337djp',73,'qaumtbwk2zf359v4g7vt','CoreProblemStated','{"node":"jhnkmt4gdsww","text":"Agua","order":1}','jzygf563e2gegmnd',1.79570329762764239306e+09,1);
INSERT INTO "events" VALUES(82,'vvkthe337djp',74,'uu4xjrr3th85n2s5sjzm','CoreProblemWithdrawn','{"node":"jhnkmt4gdsww","text":"Agua","order":1}','jzygf563e2gegmnd',1.79570329763343358034e+09,1);
INSERT INTO "events" VALUES(83,'vvkthe337djp',75,'n8353htwnqfby6cvdezu','CoreProblemStated','{"node":"8whnqks7md62","text":"El agua llega pocas horas","order":2}','xb6f425qzfhtz4b7',1.79570329764274597174e+09,1);
INSERT INTO "events" VALUES(84,'vvkthe337djp',76,'n8353htwnqfby6cvdezu','IdeaPlaced','{"idea":"2hj5g285xkga","node":"8whnqks7md62"}','xb6f425qzfhtz4b7',1.79570329764274597174e+09,1);
INSERT INTO "events" VALUES(85,'vvkthe337djp',77,'kg2qv4daqknbfzyeqdd6','CauseAdded','{"node":"83tx2xxp28fk","text":"Nadie avisa de los cortes","effect":"8whnqks7md62","order":3}','xb6f425qzfhtz4b7',1.7957032976472036838e+09,1);
INSERT INTO "events" VALUES(86,'vvkthe337djp',78,'kg2qv4daqknbfzyeqdd6','IdeaPlaced','{"idea":"c6p9jr7g6jey","node":"83tx2xxp28fk"}','xb6f425qzfhtz4b7',1.7957032976472036838e+09,1);
INSERT INTO "events" VALUES(87,'vvkthe337djp',79,'y74tqyhjpbhjmhhjprap','OperationUndone','{"op":"kg2qv4daqknbfzyeqdd6"}','xb6f425qzfhtz4b7',1.79570329765671968464e+09,1);
INSERT INTO "events" VALUES(88,'vvkthe337djp',80,'y74tqyhjpbhjmhhjprap','IdeaLifted','{"idea":"c6p9jr7g6jey","node":"83tx2xxp28fk"}','xb6f425qzfhtz4b7',1.79570329765671968464e+09,1);
INSERT INTO "events" VALUES(89,'vvkthe337djp',81,'y74tqyhjpbhjmhhjprap','NodeRemoved','{"node":"83tx2xxp28fk","wording":{"text":"Nadie avisa de los cortes","offers":[]},"order":3,"links":[["83tx2xxp28fk","8whnqks7md62"]]}','xb6f425qzfhtz4b7',1.79570329765671968464e+09,1);
INSERT INTO "events" VALUES(90,'vvkthe337djp',82,'5rtc8dn7dm5hefbg976q','OperationRedone','{"op":"kg2qv4daqknbfzyeqdd6"}','xb6f425qzfhtz4b7',1.79570329766150641446e+09,1);
INSERT INTO "events" VALUES(91,'vvkthe337djp',83,'5rtc8dn7dm5hefbg976q','CauseAdded','{"node":"83tx2xxp28fk","text":"Nadie avisa de los cortes","effect":"8whnqks7md62","order":3}','xb6f425qzfhtz4b7',1.79570329766150641446e+09,1);
INSERT INTO "events" VALUES(92,'vvkthe337djp',84,'5rtc8dn7dm5hefbg976q','IdeaPlaced','{"idea":"c6p9jr7g6jey","node":"83tx2xxp28fk"}','xb6f425qzfhtz4b7',1.79570329766150641446e+09,1);
INSERT INTO "events" VALUES(93,'vvkthe337djp',85,'y2axse6q86kq9skwy7ys','NodeSetAside','{"node":"uj8hw9v7bj5z","text":"El pozo se seca","order":4}','y6kx6sd7tkncsnbk',1.79570329770838117604e+09,1);
INSERT INTO "events" VALUES(94,'vvkthe337djp',86,'y2axse6q86kq9skwy7ys','IdeaPlaced','{"idea":"v4quqghdpnw7","node":"uj8hw9v7bj5z"}','y6kx6sd7tkncsnbk',1.79570329770838117604e+09,1);
INSERT INTO "events" VALUES(95,'vvkthe337djp',87,'hbwc48j98tv9xqqzpha6','BranchRestored','{"node":"uj8hw9v7bj5z","cut":[],"joined":[["uj8hw9v7bj5z","8whnqks7md62"]]}','y6kx6sd7tkncsnbk',1.79570329784986853606e+09,1);
INSERT INTO "events" VALUES(96,'vvkthe337djp',88,'g635wfd3ekdkswq5cpcm','CauseAdded','{"node":"8cv8m7eyhupe","text":"La bomba se descompone y nadie la repara","effect":"8whnqks7md62","order":5}','jzygf563e2gegmnd',1.79570329785742878914e+09,1);
INSERT INTO "events" VALUES(97,'vvkthe337djp',89,'rjjmsbrss88tetjahn8n','CauseAdded','{"node":"m4nreaj5arzf","text":"No hay refacciones","effect":"8cv8m7eyhupe","order":6}','3qbea67br4vfvy2e',1.79570329786062574386e+09,1);
INSERT INTO "events" VALUES(98,'vvkthe337djp',90,'x5t4c6sttkqzc6fqstks','CauseAdded','{"node":"ahe3h92vqeaz","text":"Fugas en la red","effect":"8whnqks7md62","order":7}','3qbea67br4vfvy2e',1.79570329790138578417e+09,1);
INSERT INTO "events" VALUES(99,'vvkthe337djp',91,'ctbrghtx4q6xbwtgb2ks','EffectAdded','{"node":"4a642f3t6a6w","text":"Las familias compran pipas","cause":"8whnqks7md62","order":8}','fn7vgbuu3dfcpskh',1.79570329790390372272e+09,1);
INSERT INTO "events" VALUES(100,'vvkthe337djp',92,'9fz97hebc9vzmpdu4ktf','EffectAdded','{"node":"zk7xdqvmc8ed","text":"Gastan un quinto de su ingreso","cause":"4a642f3t6a6w","order":9}','fn7vgbuu3dfcpskh',1.79570329800972890849e+09,1);
INSERT INTO "events" VALUES(101,'vvkthe337djp',93,'gahx6ceq6mgx2crc7a7u','NodeReworded','{"node":"ahe3h92vqeaz","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}','jzygf563e2gegmnd',1.79570329802042484286e+09,1);
INSERT INTO "events" VALUES(102,'vvkthe337djp',94,'d76hypenuxh9p6kxcher','NodeReworded','{"node":"ahe3h92vqeaz","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}','3qbea67br4vfvy2e',1.7957032980473628044e+09,1);
INSERT INTO "events" VALUES(103,'vvkthe337djp',95,'5bgtxycys9q299wknnmh','NodeReworded','{"node":"ahe3h92vqeaz","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}','jzygf563e2gegmnd',1.79570329805070662493e+09,1);
INSERT INTO "events" VALUES(104,'vvkthe337djp',96,'7u8pdquxsgg7gz6r6bry','NodeMoved','{"node":"m4nreaj5arzf","cut":[["m4nreaj5arzf","8cv8m7eyhupe"]],"joined":[["m4nreaj5arzf","ahe3h92vqeaz"]]}','3qbea67br4vfvy2e',1.79570329805284547805e+09,1);
INSERT INTO "events" VALUES(105,'vvkthe337djp',97,'2qcjfpx33zvrgv9b58cv','NodesLinked','{"node":"m4nreaj5arzf","cut":[],"joined":[["m4nreaj5arzf","8cv8m7eyhupe"]]}','3qbea67br4vfvy2e',1.79570329805459713936e+09,1);
INSERT INTO "events" VALUES(106,'vvkthe337djp',98,'7h7agfwej3g22mnv6hpt','NodesUnlinked','{"node":"m4nreaj5arzf","cut":[["m4nreaj5arzf","ahe3h92vqeaz"]],"joined":[]}','3qbea67br4vfvy2e',1.79570329805631351467e+09,1);
INSERT INTO "events" VALUES(107,'vvkthe337djp',99,'x374u4m2357edxxemvyt','NodeReworded','{"node":"8cv8m7eyhupe","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}','jzygf563e2gegmnd',1.79570329805891609189e+09,1);
INSERT INTO "events" VALUES(108,'vvkthe337djp',100,'x374u4m2357edxxemvyt','NodeSplitOff','{"node":"a5wy8h7fg6d9","of":"8cv8m7eyhupe","text":"Nadie repara la bomba","order":10,"links":[["a5wy8h7fg6d9","8whnqks7md62"]]}','jzygf563e2gegmnd',1.79570329805891609189e+09,1);
INSERT INTO "events" VALUES(109,'vvkthe337djp',101,'np8sqz98jjwjsztwyq9t','NodesMerged','{"node":"a5wy8h7fg6d9","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"m4nreaj5arzf","wording":{"text":"No hay refacciones","offers":[]},"order":6,"links":[["m4nreaj5arzf","8cv8m7eyhupe"]]}],"joined":[["a5wy8h7fg6d9","8cv8m7eyhupe"]],"cut":[]}','jzygf563e2gegmnd',1.79570329806420564649e+09,1);
INSERT INTO "events" VALUES(110,'vvkthe337djp',102,'3nvdf7cdjjsbwh9xasjd','OperationUndone','{"op":"np8sqz98jjwjsztwyq9t"}','jzygf563e2gegmnd',1795703298.06828,1);
INSERT INTO "events" VALUES(111,'vvkthe337djp',103,'3nvdf7cdjjsbwh9xasjd','NodesParted','{"node":"a5wy8h7fg6d9","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"m4nreaj5arzf","wording":{"text":"No hay refacciones","offers":[]},"order":6,"links":[["m4nreaj5arzf","8cv8m7eyhupe"]]}],"joined":[["a5wy8h7fg6d9","8cv8m7eyhupe"]],"cut":[]}','jzygf563e2gegmnd',1795703298.06828,1);
INSERT INTO "events" VALUES(112,'vvkthe337djp',104,'pgeb36hqqjan29unjdcg','NodesMerged','{"node":"a5wy8h7fg6d9","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"m4nreaj5arzf","wording":{"text":"No hay refacciones","offers":[]},"order":6,"links":[["m4nreaj5arzf","8cv8m7eyhupe"]]}],"joined":[["a5wy8h7fg6d9","8cv8m7eyhupe"]],"cut":[]}','jzygf563e2gegmnd',1.79570329807591986658e+09,1);
INSERT INTO "events" VALUES(113,'vvkthe337djp',105,'f6pbtddvj4ndxzv4r54c','BranchParked','{"node":"zk7xdqvmc8ed","cut":[["4a642f3t6a6w","zk7xdqvmc8ed"]],"joined":[]}','fn7vgbuu3dfcpskh',1.79570329810128426553e+09,1);
INSERT INTO "events" VALUES(114,'vvkthe337djp',106,'383z9zannbkjzax5n9vt','BranchRestored','{"node":"zk7xdqvmc8ed","cut":[],"joined":[["4a642f3t6a6w","zk7xdqvmc8ed"]]}','fn7vgbuu3dfcpskh',1.79570329812137603761e+09,1);
INSERT INTO "events" VALUES(115,'vvkthe337djp',107,'5bweb7q46ye9q9reekmu','NodeRemoved','{"node":"zk7xdqvmc8ed","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":9,"links":[["4a642f3t6a6w","zk7xdqvmc8ed"]]}','fn7vgbuu3dfcpskh',1.79570329819521927829e+09,1);
INSERT INTO "events" VALUES(116,'vvkthe337djp',108,'jp8z6hkq9de3yp8cqbtp','OperationUndone','{"op":"5bweb7q46ye9q9reekmu"}','fn7vgbuu3dfcpskh',1.79570329819796276095e+09,1);
INSERT INTO "events" VALUES(117,'vvkthe337djp',109,'jp8z6hkq9de3yp8cqbtp','NodeReturned','{"node":"zk7xdqvmc8ed","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":9,"links":[["4a642f3t6a6w","zk7xdqvmc8ed"]]}','fn7vgbuu3dfcpskh',1.79570329819796276095e+09,1);
INSERT INTO "events" VALUES(118,'vvkthe337djp',110,'jj6waez3ysgn8kxk8eh6','VersionNamed','{"version":"mvdhknx5rf6p","name":"Antes de la pausa","reason":"named","about":"","at_version":109,"at":1795703298.2082677,"order":1,"digest":"faea1b71cf46b2e9a86fbe577f4581a3"}','jzygf563e2gegmnd',1.79570329820913815498e+09,1);
INSERT INTO "events" VALUES(119,'vvkthe337djp',111,'fe35ukrabtrdtqc6nddu','VersionRenamed','{"version":"mvdhknx5rf6p","before":"Antes de la pausa","after":"Antes de comer"}','jzygf563e2gegmnd',1.79570329821308898921e+09,1);
INSERT INTO "events" VALUES(120,'vvkthe337djp',112,'zf4bqgdsczfcqvx2j2bx','CauseAdded','{"node":"afwn3ytzbp9c","text":"Tarifas que no alcanzan","effect":"8whnqks7md62","order":11}','3qbea67br4vfvy2e',1.79570329821838498116e+09,1);
INSERT INTO "events" VALUES(121,'vvkthe337djp',113,'8w9nu6q7b6akzmhxww47','BranchParked','{"node":"ahe3h92vqeaz","cut":[["ahe3h92vqeaz","8whnqks7md62"]],"joined":[]}','3qbea67br4vfvy2e',1.79570329822171592714e+09,1);
INSERT INTO "events" VALUES(122,'vvkthe337djp',114,'ykxu6knamsnxtydv7ss9','NodeBrought','{"node":"69pyz5qd883u","wording":{"text":"El pozo baja cada año","offers":[]},"order":12,"links":[["69pyz5qd883u","8whnqks7md62"]]}','xb6f425qzfhtz4b7',1.79570329823683595658e+09,1);
INSERT INTO "events" VALUES(123,'vvkthe337djp',115,'ykxu6knamsnxtydv7ss9','NodeBrought','{"node":"wnwku4hhbrqt","wording":{"text":"Se riega de día","offers":[]},"order":13,"links":[["wnwku4hhbrqt","69pyz5qd883u"]]}','xb6f425qzfhtz4b7',1.79570329823683595658e+09,1);
INSERT INTO "events" VALUES(124,'vvkthe337djp',116,'p95v4zk3yr578s9ddnkj','VersionNamed','{"version":"q9w8pzjmdqeu","name":"","reason":"restored","about":"mvdhknx5rf6p","at_version":115,"at":1795703298.2538922,"order":2,"digest":"fe40af6d9910061a4794daf88acf2ef9"}','xb6f425qzfhtz4b7',1.79570329830785465241e+09,1);
INSERT INTO "events" VALUES(125,'vvkthe337djp',117,'p95v4zk3yr578s9ddnkj','VersionRestored','{"version":"mvdhknx5rf6p"}','xb6f425qzfhtz4b7',1.79570329830785465241e+09,1);
INSERT INTO "events" VALUES(126,'vvkthe337djp',118,'p95v4zk3yr578s9ddnkj','ArrowsRestored','{"node":"8whnqks7md62","cut":[["afwn3ytzbp9c","8whnqks7md62"],["69pyz5qd883u","8whnqks7md62"],["wnwku4hhbrqt","69pyz5qd883u"]],"joined":[]}','xb6f425qzfhtz4b7',1.79570329830785465241e+09,1);
INSERT INTO "events" VALUES(127,'vvkthe337djp',119,'p95v4zk3yr578s9ddnkj','NodeRemoved','{"node":"afwn3ytzbp9c","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":11,"links":[]}','xb6f425qzfhtz4b7',1.79570329830785465241e+09,1);
INSERT INTO "events" VALUES(128,'vvkthe337djp',120,'p95v4zk3yr578s9ddnkj','NodeRemoved','{"node":"69pyz5qd883u","wording":{"text":"El pozo baja cada año","offers":[]},"order":12,"links":[]}','xb6f425qzfhtz4b7',1.79570329830785465241e+09,1);
INSERT INTO "events" VALUES(129,'vvkthe337djp',121,'p95v4zk3yr578s9ddnkj','NodeRemoved','{"node":"wnwku4hhbrqt","wording":{"text":"Se riega de día","offers":[]},"order":13,"links":[]}','xb6f425qzfhtz4b7',1.79570329830785465241e+09,1);
INSERT INTO "events" VALUES(130,'vvkthe337djp',122,'p95v4zk3yr578s9ddnkj','ArrowsRestored','{"node":"8whnqks7md62","cut":[],"joined":[["ahe3h92vqeaz","8whnqks7md62"]]}','xb6f425qzfhtz4b7',1.79570329830785465241e+09,1);
INSERT INTO "events" VALUES(131,'vvkthe337djp',123,'j249br6cb5nh2uz8hkrw','CauseAdded','{"node":"zshfrbuzhy9c","text":"No llueve","effect":"8whnqks7md62","order":14}','jzygf563e2gegmnd',1.7957032983195614815e+09,1);
INSERT INTO "events" VALUES(132,'vvkthe337djp',124,'ywj7w2qcj73293m2kxw4','CauseAdded','{"node":"5ykteqcyfe9t","text":"Está lejos","effect":"8whnqks7md62","order":15}','jzygf563e2gegmnd',1795703298.33788,1);
INSERT INTO "events" VALUES(133,'vvkthe337djp',125,'rfqzgnvhtr95aj5vs4wv','NodeMoved','{"node":"zshfrbuzhy9c","cut":[["zshfrbuzhy9c","8whnqks7md62"]],"joined":[["zshfrbuzhy9c","83tx2xxp28fk"]]}','jzygf563e2gegmnd',1.79570329836233115198e+09,1);
INSERT INTO "events" VALUES(134,'vvkthe337djp',126,'rfqzgnvhtr95aj5vs4wv','NodeMoved','{"node":"5ykteqcyfe9t","cut":[["5ykteqcyfe9t","8whnqks7md62"]],"joined":[["5ykteqcyfe9t","83tx2xxp28fk"]]}','jzygf563e2gegmnd',1.79570329836233115198e+09,1);
INSERT INTO "events" VALUES(135,'vvkthe337djp',127,'nnb69ugjg7kkn2ptnnzx','BranchParked','{"node":"zshfrbuzhy9c","cut":[["zshfrbuzhy9c","83tx2xxp28fk"]],"joined":[]}','jzygf563e2gegmnd',1.79570329837263870237e+09,1);
INSERT INTO "events" VALUES(136,'vvkthe337djp',128,'nnb69ugjg7kkn2ptnnzx','BranchParked','{"node":"5ykteqcyfe9t","cut":[["5ykteqcyfe9t","83tx2xxp28fk"]],"joined":[]}','jzygf563e2gegmnd',1.79570329837263870237e+09,1);
INSERT INTO "events" VALUES(137,'vvkthe337djp',129,'unrktmhhspnpcm38mde3','NodeRemoved','{"node":"zshfrbuzhy9c","wording":{"text":"No llueve","offers":[]},"order":14,"links":[]}','jzygf563e2gegmnd',1.79570329843343830106e+09,1);
INSERT INTO "events" VALUES(138,'vvkthe337djp',130,'unrktmhhspnpcm38mde3','NodeRemoved','{"node":"5ykteqcyfe9t","wording":{"text":"Está lejos","offers":[]},"order":15,"links":[]}','jzygf563e2gegmnd',1.79570329843343830106e+09,1);
INSERT INTO "events" VALUES(139,'vvkthe337djp',131,'m7dv355pghx8rp3scg3c','ArrowVoted','{"voter":"jzygf563e2gegmnd","before":null,"after":{"cause":"83tx2xxp28fk","effect":"8whnqks7md62","sector":"people","answer":"yes"}}','jzygf563e2gegmnd',1.79570329844325065615e+09,1);
INSERT INTO "events" VALUES(140,'vvkthe337djp',132,'dxpkymr6r9qe6z8xy6ej','ArrowVoted','{"voter":"3qbea67br4vfvy2e","before":null,"after":{"cause":"83tx2xxp28fk","effect":"8whnqks7md62","sector":"government","answer":"no"}}','3qbea67br4vfvy2e',1.79570329845375442501e+09,1);
INSERT INTO "events" VALUES(141,'vvkthe337djp',133,'arx2czpept42v5nqjuen','ArrowVoted','{"voter":"3qbea67br4vfvy2e","before":{"cause":"83tx2xxp28fk","effect":"8whnqks7md62","sector":"government","answer":"no"},"after":null}','3qbea67br4vfvy2e',1.79570329847238230706e+09,1);
INSERT INTO "events" VALUES(142,'vvkthe337djp',134,'dwem7hp5wupqqzhxbvs5','QuestionPut','{"before":null,"after":{"cause":"83tx2xxp28fk","effect":"8whnqks7md62","open":true}}','xb6f425qzfhtz4b7',1.79570329849985265736e+09,1);
INSERT INTO "events" VALUES(143,'vvkthe337djp',135,'phkugcx2t74as344dm7h','PaperVotesEntered','{"before":null,"after":{"cause":"83tx2xxp28fk","effect":"8whnqks7md62","sector":"people","answer":"yes","count":3}}','xb6f425qzfhtz4b7',1.79570329850251388546e+09,1);
INSERT INTO "events" VALUES(144,'vvkthe337djp',136,'c2ta29hzp24hrpgjnhef','QuestionPut','{"before":{"cause":"83tx2xxp28fk","effect":"8whnqks7md62","open":true},"after":{"cause":"83tx2xxp28fk","effect":"8whnqks7md62","open":false}}','xb6f425qzfhtz4b7',1.79570329851724457739e+09,1);
INSERT INTO "events" VALUES(145,'vvkthe337djp',137,'akuc9uxb9kewqvm5s4v5','ArrowMarked','{"before":null,"after":{"cause":"83tx2xxp28fk","effect":"8whnqks7md62","necessary":true,"sufficient":false}}','jzygf563e2gegmnd',1.79570329852782368659e+09,1);
INSERT INTO "events" VALUES(146,'vvkthe337djp',138,'mqfqz4xafg4zx5yjs8ha','ActionAnswered','{"node":"83tx2xxp28fk","before":null,"after":{"answer":"other","whose":"Comisión de agua"}}','jzygf563e2gegmnd',1.79570329853143811219e+09,1);
INSERT INTO "events" VALUES(147,'vvkthe337djp',139,'j3m6v9jgh6pmmmffpv42','LeafSettled','{"node":"83tx2xxp28fk","settled":true}','jzygf563e2gegmnd',1.79570329854163408282e+09,1);
INSERT INTO "events" VALUES(148,'vvkthe337djp',140,'dcfuss7zaagmadn6wqpm','FindingDismissed','{"before":null,"after":{"code":"unactionable","nodes":["83tx2xxp28fk"],"reason":"Sí se puede"}}','jzygf563e2gegmnd',1.79570329854427433008e+09,1);
INSERT INTO "events" VALUES(149,'vvkthe337djp',141,'j4n657qznzdfxfcnn9n8','EvidenceAdded','{"evidence":"dpunv6cdq9rp","before":null,"after":{"evidence":"dpunv6cdq9rp","node":"8whnqks7md62","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','3qbea67br4vfvy2e',1.79570329854993176454e+09,1);
INSERT INTO "events" VALUES(150,'vvkthe337djp',142,'k6fu9upwzq4xfndhupch','EvidenceChanged','{"evidence":"dpunv6cdq9rp","before":{"evidence":"dpunv6cdq9rp","node":"8whnqks7md62","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""},"after":{"evidence":"dpunv6cdq9rp","node":"8whnqks7md62","order":1,"kind":"source","figure":"2.3","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','3qbea67br4vfvy2e',1.79570329855468082433e+09,1);
INSERT INTO "events" VALUES(151,'vvkthe337djp',143,'cttz7asdfrnubsdzm9r3','EvidenceAdded','{"evidence":"see32kff34e8","before":null,"after":{"evidence":"see32kff34e8","node":"83tx2xxp28fk","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','jzygf563e2gegmnd',1.79570329856126022338e+09,1);
INSERT INTO "events" VALUES(152,'vvkthe337djp',144,'xue53qtj9kmqcmazqhbr','EvidenceChanged','{"evidence":"see32kff34e8","before":{"evidence":"see32kff34e8","node":"83tx2xxp28fk","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":{"evidence":"see32kff34e8","node":"8whnqks7md62","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','jzygf563e2gegmnd',1.79570329856762647626e+09,1);
INSERT INTO "events" VALUES(153,'vvkthe337djp',145,'7twjuewss5tj2p5tgcq9','EvidenceRemoved','{"evidence":"see32kff34e8","before":{"evidence":"see32kff34e8","node":"8whnqks7md62","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":null}','jzygf563e2gegmnd',1.79570329857721328733e+09,1);
INSERT INTO "events" VALUES(154,'vvkthe337djp',146,'rjumn4bhtbk3kgnu4tks','StageOpened','{"stage":"objective_tree"}','xb6f425qzfhtz4b7',1.79570329858676362038e+09,1);
INSERT INTO "events" VALUES(155,'vvkthe337djp',147,'mhnmm7vhxe26jqqzehyn','ObjectiveConfirmed','{"node":"8whnqks7md62","before":null,"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','jzygf563e2gegmnd',1.79570329858887195589e+09,1);
INSERT INTO "events" VALUES(156,'vvkthe337djp',148,'shst3mr9tvfb563eenrp','ObjectiveOffered','{"node":"8whnqks7md62","before":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true}}','3qbea67br4vfvy2e',1.79570329860195517543e+09,1);
INSERT INTO "events" VALUES(157,'vvkthe337djp',149,'d6yyz692q8q2jjat7rgf','ObjectiveConfirmed','{"node":"8whnqks7md62","before":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','jzygf563e2gegmnd',1.7957032986099421978e+09,1);
INSERT INTO "events" VALUES(158,'vvkthe337djp',150,'asftse7242em88s4at4j','ObjectiveConfirmed','{"node":"83tx2xxp28fk","before":null,"after":{"wording":{"text":"Cada corte se avisa un día antes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','xb6f425qzfhtz4b7',1.79570329862807345384e+09,1);
INSERT INTO "events" VALUES(159,'vvkthe337djp',151,'asftse7242em88s4at4j','ObjectiveConfirmed','{"node":"4a642f3t6a6w","before":null,"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true}}','xb6f425qzfhtz4b7',1.79570329862807345384e+09,1);
INSERT INTO "events" VALUES(160,'vvkthe337djp',152,'mxfn2zgb6va5e27vzgtv','ObjectiveReopened','{"node":"4a642f3t6a6w","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false}}','jzygf563e2gegmnd',1.7957032986388146877e+09,1);
INSERT INTO "events" VALUES(161,'vvkthe337djp',153,'tn82dytjg6rj239njpfy','ProblemSentBack','{"node":"8whnqks7md62","before":null,"after":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"}}','jzygf563e2gegmnd',1795703298.65553,1);
INSERT INTO "events" VALUES(162,'vvkthe337djp',154,'c69cqen743p339d2tw6y','ProblemSentBack','{"node":"8whnqks7md62","before":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"},"after":null}','3qbea67br4vfvy2e',1.79570329867147898674e+09,1);
INSERT INTO "events" VALUES(163,'vvkthe337djp',155,'z8q4zehagbvuv4zuhfeu','VersionNamed','{"version":"5jmdx9b3dn5z","name":"Con objetivos","reason":"named","about":"","at_version":154,"at":1795703298.6800952,"order":3,"digest":"94cf2428cdd0789c9a194733173616e3"}','jzygf563e2gegmnd',1.79570329889606046676e+09,1);
INSERT INTO "events" VALUES(164,'vvkthe337djp',156,'swgyyqehwg33zthhapux','ObjectiveOffered','{"node":"4a642f3t6a6w","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":["Las familias gastan menos en agua"]},"problem":"Las familias compran pipas","confirmed":false}}','3qbea67br4vfvy2e',1.79570329891739797591e+09,1);
INSERT INTO "events" VALUES(165,'vvkthe337djp',157,'wrz3r5u83z9ws96wcjzw','VersionNamed','{"version":"qr2mm9zrrces","name":"Final","reason":"named","about":"","at_version":156,"at":1795703298.9201167,"order":4,"digest":"28762c1f4e5a13174b0a7fea85b3b6b8"}','xb6f425qzfhtz4b7',1.79570329892045807843e+09,1);
INSERT INTO "events" VALUES(166,'vvkthe337djp',158,'wvqmfnwz3549efamhv7n','ObjectiveReopened','{"node":"83tx2xxp28fk","before":{"wording":{"text":"Cada corte se avisa un día antes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true},"after":{"wording":{"text":"Cada corte se avisa un día antes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false}}','jzygf563e2gegmnd',1795703298.92305,1);
INSERT INTO "events" VALUES(167,'vvkthe337djp',159,'jpe9gqsyh6dx77w4sbec','VersionNamed','{"version":"a7n57maznxhv","name":"","reason":"restored","about":"qr2mm9zrrces","at_version":158,"at":1795703298.938268,"order":5,"digest":"b51187df43f1da215f04bae3688316dc"}','xb6f425qzfhtz4b7',1.79570329893918967248e+09,1);
INSERT INTO "events" VALUES(168,'vvkthe337djp',160,'jpe9gqsyh6dx77w4sbec','VersionRestored','{"version":"qr2mm9zrrces"}','xb6f425qzfhtz4b7',1.79570329893918967248e+09,1);
INSERT INTO "events" VALUES(169,'vvkthe337djp',161,'jpe9gqsyh6dx77w4sbec','ObjectiveRestored','{"node":"83tx2xxp28fk","before":{"wording":{"text":"Cada corte se avisa un día antes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false},"after":{"wording":{"text":"Cada corte se avisa un día antes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','xb6f425qzfhtz4b7',1.79570329893918967248e+09,1);
INSERT INTO "events" VALUES(170,'vvkthe337djp',162,'xh9kf5njnma8ffdz7yk6','StageOpened','{"stage":"commitment_card"}','xb6f425qzfhtz4b7',1.79570329895113515853e+09,1);
INSERT INTO "events" VALUES(171,'vvkthe337djp',163,'vh77pmjaxa6y2sdh8wus','CommitmentDrafted','{"card":"syu7pakqzahb","order":1,"node":"8whnqks7md62","fields":[["problem",{"text":"El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo","offers":[]}],["objective",{"text":"El agua llega todo el día","offers":[]}],["means",{"text":"Cada corte se avisa un día antes\nEl pozo se con agua\nLa bomba funciona bien\nMenos fugas por tubería vieja","offers":[]}],["key_actions",{"text":"Cada corte se avisa un día antes\nEl pozo se con agua\nLa bomba funciona bien\nMenos fugas por tubería vieja","offers":[]}]]}','jzygf563e2gegmnd',1.79570329896341419223e+09,1);
INSERT INTO "events" VALUES(172,'vvkthe337djp',164,'cw3ukm8gd2x3fwwfvgbq','CommitmentReworded','{"card":"syu7pakqzahb","field":"action","before":{"text":"","offers":[]},"after":{"text":"Reparar la bomba","offers":[]}}','jzygf563e2gegmnd',1795703298.97461,1);
INSERT INTO "events" VALUES(173,'vvkthe337djp',165,'s7zw3stn5nx65mk47txx','CommitmentReworded','{"card":"syu7pakqzahb","field":"action","before":{"text":"Reparar la bomba","offers":[]},"after":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]}}','3qbea67br4vfvy2e',1.7957032989870142937e+09,1);
INSERT INTO "events" VALUES(174,'vvkthe337djp',166,'y6sd2yvd8x4jmvjnm2tc','CommitmentReworded','{"card":"syu7pakqzahb","field":"action","before":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]},"after":{"text":"Cambiar la bomba del pozo 3","offers":[]}}','3qbea67br4vfvy2e',1.79570329899339151385e+09,1);
INSERT INTO "events" VALUES(175,'vvkthe337djp',167,'kvu9ea9xgn6rae2a2n2c','CommitmentReworded','{"card":"syu7pakqzahb","field":"end","before":{"text":"","offers":[]},"after":{"text":"2027-06-30","offers":[]}}','jzygf563e2gegmnd',1.79570329900315070158e+09,1);
INSERT INTO "events" VALUES(176,'vvkthe337djp',168,'qft6dhhndjer3p75pj8c','CommitmentDrafted','{"card":"wtkga3kxwz36","order":2,"node":null,"fields":[]}','3qbea67br4vfvy2e',1.79570329900928664203e+09,1);
INSERT INTO "events" VALUES(177,'vvkthe337djp',169,'2v379h7q2eg3bxxy4yg2','CommitmentRemoved','{"card":"wtkga3kxwz36","order":2,"node":null,"fields":[]}','3qbea67br4vfvy2e',1.79570329901937913901e+09,1);
INSERT INTO "events" VALUES(178,'vvkthe337djp',170,'6yrgsm4kzn4uc4853fhf','StageClosed','{"stage":"commitment_card"}','xb6f425qzfhtz4b7',1.79570329902597928045e+09,1);
CREATE TABLE formats (
	number INTEGER NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "formats" VALUES(1);
CREATE TABLE migrations (
	number INTEGER NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "migrations" VALUES(1,'create_tables',1.79570329487180113791e+09);
INSERT INTO "migrations" VALUES(2,'number_formats',1.79570329487298274047e+09);
CREATE TABLE operations (
	stream VARCHAR(40) NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (stream, op)
);
INSERT INTO "operations" VALUES('zfpvb363xkk9','z2dh9t5cc63636d2scqz',1,1);
INSERT INTO "operations" VALUES('zfpvb363xkk9','wrp4xv5vnndyceesvzvs',2,2);
INSERT INTO "operations" VALUES('zfpvb363xkk9','ug4hzjvu9fsd4qcj3pn9',3,3);
INSERT INTO "operations" VALUES('zfpvb363xkk9','4fzc7nkz9j5a6hqhu4tf',4,4);
INSERT INTO "operations" VALUES('zfpvb363xkk9','y4vsj4r8fttvfxs42k6j',5,5);
INSERT INTO "operations" VALUES('zfpvb363xkk9','bktaqgurmku7qqxrdk9m',6,6);
INSERT INTO "operations" VALUES('zfpvb363xkk9','23yjn6b47bvy9hhky3nx',7,7);
INSERT INTO "operations" VALUES('zfpvb363xkk9','g68mbegv6tkytmay9taf',8,8);
INSERT INTO "operations" VALUES('vvkthe337djp','zucf92amszm5atzjnxvy',1,1);
INSERT INTO "operations" VALUES('vvkthe337djp','bv2j6cavtpq2q2s8wdrj',2,2);
INSERT INTO "operations" VALUES('vvkthe337djp','q7trehvb4ssxe25s7der',3,3);
INSERT INTO "operations" VALUES('vvkthe337djp','wm9gdfqhhzp2gavbjmcz',4,4);
INSERT INTO "operations" VALUES('vvkthe337djp','v54pbxrc4x5e5trkwybv',5,5);
INSERT INTO "operations" VALUES('vvkthe337djp','jg4e7tvvr9e52f8b8bxg',6,6);
INSERT INTO "operations" VALUES('vvkthe337djp','cht6j7bq9carythjhcq7',7,7);
INSERT INTO "operations" VALUES('vvkthe337djp','mgnnghb2xktdd7npnad9',8,8);
INSERT INTO "operations" VALUES('vvkthe337djp','nhyb35bk5bcw6fakvsyr',9,9);
INSERT INTO "operations" VALUES('vvkthe337djp','vwtdfkr73guk62y5khkv',10,11);
INSERT INTO "operations" VALUES('vvkthe337djp','ac92e6x3wxuujfdbaksx',12,12);
INSERT INTO "operations" VALUES('vvkthe337djp','zy3q4vhgsrj9n86n9swh',13,13);
INSERT INTO "operations" VALUES('vvkthe337djp','dpx22dppxqgnrb3tvetu',14,14);
INSERT INTO "operations" VALUES('vvkthe337djp','qzgv2bgm3zmg3vhrs8sf',15,15);
INSERT INTO "operations" VALUES('vvkthe337djp','jswzjz7rqp9aj7v37gpc',16,16);
INSERT INTO "operations" VALUES('vvkthe337djp','fgtsrq4m5kar2ensry8y',17,17);
INSERT INTO "operations" VALUES('vvkthe337djp','3ndrqxhq857ndjqbx9yg',18,18);
INSERT INTO "operations" VALUES('vvkthe337djp','j6f53c9a86gekdjta7f5',19,19);
INSERT INTO "operations" VALUES('vvkthe337djp','sk33jtf9p6rpk8a82ueu',20,20);
INSERT INTO "operations" VALUES('vvkthe337djp','4b65chmgb8jsd5ynr59w',21,21);
INSERT INTO "operations" VALUES('vvkthe337djp','hx6khrms4zxanr7jucrk',22,22);
INSERT INTO "operations" VALUES('vvkthe337djp','w9f2m9zcqm378hputbdm',23,23);
INSERT INTO "operations" VALUES('vvkthe337djp','u2atdrcdjv9y2dagddzf',24,24);
INSERT INTO "operations" VALUES('vvkthe337djp','xvzg7wa7d6vqvg95hcpy',25,25);
INSERT INTO "operations" VALUES('vvkthe337djp','hxyywe2c9sjnhus23ax8',26,26);
INSERT INTO "operations" VALUES('vvkthe337djp','z47smtsyzzq9z95h39d7',27,27);
INSERT INTO "operations" VALUES('vvkthe337djp','kgkumc88ce8u9nqp5xy3',28,28);
INSERT INTO "operations" VALUES('vvkthe337djp','cy8tefjymmeqq6en94sf',29,30);
INSERT INTO "operations" VALUES('vvkthe337djp','mvyzr37erbyv4yy3v4q6',31,31);
INSERT INTO "operations" VALUES('vvkthe337djp','dxt4g9vtgar432s5rx69',32,32);
INSERT INTO "operations" VALUES('vvkthe337djp','fgyuradav8nssr3d6wdj',33,33);
INSERT INTO "operations" VALUES('vvkthe337djp','xhxauhrh3gfu479gppub',34,34);
INSERT INTO "operations" VALUES('vvkthe337djp','6b5yc756aqr7cf42eps8',35,35);
INSERT INTO "operations" VALUES('vvkthe337djp','p77dv33kwdn6tfq8mmjy',36,36);
INSERT INTO "operations" VALUES('vvkthe337djp','vvyub3ywx6gs2z6q63v2',37,37);
INSERT INTO "operations" VALUES('vvkthe337djp','xfxtcxq26rn323sh776s',38,38);
INSERT INTO "operations" VALUES('vvkthe337djp','c64826svnyajuy5ajmb6',39,39);
INSERT INTO "operations" VALUES('vvkthe337djp','ke6w946nhkdrfqjbk5s6',40,40);
INSERT INTO "operations" VALUES('vvkthe337djp','xxtp5sj4hpzta48wc8r7',41,41);
INSERT INTO "operations" VALUES('vvkthe337djp','kuewhr9sa4bjc4fwgmcu',42,43);
INSERT INTO "operations" VALUES('vvkthe337djp','x4chntqfvxj6juxmdv9v',44,46);
INSERT INTO "operations" VALUES('vvkthe337djp','murznex4x6q8utm4tmcm',47,49);
INSERT INTO "operations" VALUES('vvkthe337djp','edstm9qvax8wg6gh5cjb',50,50);
INSERT INTO "operations" VALUES('vvkthe337djp','kkqmn5db8zxt8m7bbkt8',51,51);
INSERT INTO "operations" VALUES('vvkthe337djp','u2yks68fx4j5dwfkjbz4',52,52);
INSERT INTO "operations" VALUES('vvkthe337djp','jq8m78tpj87d6thq5x3q',53,53);
INSERT INTO "operations" VALUES('vvkthe337djp','q7jjdzrqhe4mgsyjaf8h',54,54);
INSERT INTO "operations" VALUES('vvkthe337djp','bfj9k8t85mj723s7bzgv',55,55);
INSERT INTO "operations" VALUES('vvkthe337djp','besbxw57r5qz6xn2ppdw',56,56);
INSERT INTO "operations" VALUES('vvkthe337djp','qh9c7akseytjkvzfcrs7',57,57);
INSERT INTO "operations" VALUES('vvkthe337djp','wqu9c6wp5vhqrdyy2vf3',58,58);
INSERT INTO "operations" VALUES('vvkthe337djp','54bk6xn2yvedubaq75f7',59,59);
INSERT INTO "operations" VALUES('vvkthe337djp','3awmx3vny2mhqhaxxtqy',60,60);
INSERT INTO "operations" VALUES('vvkthe337djp','t3udpbj6sztay4ev7tqs',61,61);
INSERT INTO "operations" VALUES('vvkthe337djp','3hjzrgquqx9raxb6s9x7',62,62);
INSERT INTO "operations" VALUES('vvkthe337djp','n8c6a245p2tfur52ez7j',63,63);
INSERT INTO "operations" VALUES('vvkthe337djp','abgqn8krr325phxfx6vx',64,65);
INSERT INTO "operations" VALUES('vvkthe337djp','6mvbqwzmh55zz58ffwpv',66,66);
INSERT INTO "operations" VALUES('vvkthe337djp','tgpx4btv6a7b95bvz7me',67,67);
INSERT INTO "operations" VALUES('vvkthe337djp','gj2smjnjdew3pnwaa6vt',68,68);
INSERT INTO "operations" VALUES('vvkthe337djp','kded542huhgm2ccvnc8r',69,69);
INSERT INTO "operations" VALUES('vvkthe337djp','bxtb36vnxsttcqq8nnem',70,71);
INSERT INTO "operations" VALUES('vvkthe337djp','k8f4vr5bpjfhm8vbjjh8',72,72);
INSERT INTO "operations" VALUES('vvkthe337djp','qaumtbwk2zf359v4g7vt',73,73);
INSERT INTO "operations" VALUES('vvkthe337djp','uu4xjrr3th85n2s5sjzm',74,74);
INSERT INTO "operations" VALUES('vvkthe337djp','n8353htwnqfby6cvdezu',75,76);
INSERT INTO "operations" VALUES('vvkthe337djp','kg2qv4daqknbfzyeqdd6',77,78);
INSERT INTO "operations" VALUES('vvkthe337djp','y74tqyhjpbhjmhhjprap',79,81);
INSERT INTO "operations" VALUES('vvkthe337djp','5rtc8dn7dm5hefbg976q',82,84);
INSERT INTO "operations" VALUES('vvkthe337djp','y2axse6q86kq9skwy7ys',85,86);
INSERT INTO "operations" VALUES('vvkthe337djp','hbwc48j98tv9xqqzpha6',87,87);
INSERT INTO "operations" VALUES('vvkthe337djp','g635wfd3ekdkswq5cpcm',88,88);
INSERT INTO "operations" VALUES('vvkthe337djp','rjjmsbrss88tetjahn8n',89,89);
INSERT INTO "operations" VALUES('vvkthe337djp','x5t4c6sttkqzc6fqstks',90,90);
INSERT INTO "operations" VALUES('vvkthe337djp','ctbrghtx4q6xbwtgb2ks',91,91);
INSERT INTO "operations" VALUES('vvkthe337djp','9fz97hebc9vzmpdu4ktf',92,92);
INSERT INTO "operations" VALUES('vvkthe337djp','gahx6ceq6mgx2crc7a7u',93,93);
INSERT INTO "operations" VALUES('vvkthe337djp','d76hypenuxh9p6kxcher',94,94);
INSERT INTO "operations" VALUES('vvkthe337djp','5bgtxycys9q299wknnmh',95,95);
INSERT INTO "operations" VALUES('vvkthe337djp','7u8pdquxsgg7gz6r6bry',96,96);
INSERT INTO "operations" VALUES('vvkthe337djp','2qcjfpx33zvrgv9b58cv',97,97);
INSERT INTO "operations" VALUES('vvkthe337djp','7h7agfwej3g22mnv6hpt',98,98);
INSERT INTO "operations" VALUES('vvkthe337djp','x374u4m2357edxxemvyt',99,100);
INSERT INTO "operations" VALUES('vvkthe337djp','np8sqz98jjwjsztwyq9t',101,101);
INSERT INTO "operations" VALUES('vvkthe337djp','3nvdf7cdjjsbwh9xasjd',102,103);
INSERT INTO "operations" VALUES('vvkthe337djp','pgeb36hqqjan29unjdcg',104,104);
INSERT INTO "operations" VALUES('vvkthe337djp','f6pbtddvj4ndxzv4r54c',105,105);
INSERT INTO "operations" VALUES('vvkthe337djp','383z9zannbkjzax5n9vt',106,106);
INSERT INTO "operations" VALUES('vvkthe337djp','5bweb7q46ye9q9reekmu',107,107);
INSERT INTO "operations" VALUES('vvkthe337djp','jp8z6hkq9de3yp8cqbtp',108,109);
INSERT INTO "operations" VALUES('vvkthe337djp','jj6waez3ysgn8kxk8eh6',110,110);
INSERT INTO "operations" VALUES('vvkthe337djp','fe35ukrabtrdtqc6nddu',111,111);
INSERT INTO "operations" VALUES('vvkthe337djp','zf4bqgdsczfcqvx2j2bx',112,112);
INSERT INTO "operations" VALUES('vvkthe337djp','8w9nu6q7b6akzmhxww47',113,113);
INSERT INTO "operations" VALUES('vvkthe337djp','ykxu6knamsnxtydv7ss9',114,115);
INSERT INTO "operations" VALUES('vvkthe337djp','p95v4zk3yr578s9ddnkj',116,122);
INSERT INTO "operations" VALUES('vvkthe337djp','j249br6cb5nh2uz8hkrw',123,123);
INSERT INTO "operations" VALUES('vvkthe337djp','ywj7w2qcj73293m2kxw4',124,124);
INSERT INTO "operations" VALUES('vvkthe337djp','rfqzgnvhtr95aj5vs4wv',125,126);
INSERT INTO "operations" VALUES('vvkthe337djp','nnb69ugjg7kkn2ptnnzx',127,128);
INSERT INTO "operations" VALUES('vvkthe337djp','unrktmhhspnpcm38mde3',129,130);
INSERT INTO "operations" VALUES('vvkthe337djp','m7dv355pghx8rp3scg3c',131,131);
INSERT INTO "operations" VALUES('vvkthe337djp','dxpkymr6r9qe6z8xy6ej',132,132);
INSERT INTO "operations" VALUES('vvkthe337djp','arx2czpept42v5nqjuen',133,133);
INSERT INTO "operations" VALUES('vvkthe337djp','dwem7hp5wupqqzhxbvs5',134,134);
INSERT INTO "operations" VALUES('vvkthe337djp','phkugcx2t74as344dm7h',135,135);
INSERT INTO "operations" VALUES('vvkthe337djp','c2ta29hzp24hrpgjnhef',136,136);
INSERT INTO "operations" VALUES('vvkthe337djp','akuc9uxb9kewqvm5s4v5',137,137);
INSERT INTO "operations" VALUES('vvkthe337djp','mqfqz4xafg4zx5yjs8ha',138,138);
INSERT INTO "operations" VALUES('vvkthe337djp','j3m6v9jgh6pmmmffpv42',139,139);
INSERT INTO "operations" VALUES('vvkthe337djp','dcfuss7zaagmadn6wqpm',140,140);
INSERT INTO "operations" VALUES('vvkthe337djp','j4n657qznzdfxfcnn9n8',141,141);
INSERT INTO "operations" VALUES('vvkthe337djp','k6fu9upwzq4xfndhupch',142,142);
INSERT INTO "operations" VALUES('vvkthe337djp','cttz7asdfrnubsdzm9r3',143,143);
INSERT INTO "operations" VALUES('vvkthe337djp','xue53qtj9kmqcmazqhbr',144,144);
INSERT INTO "operations" VALUES('vvkthe337djp','7twjuewss5tj2p5tgcq9',145,145);
INSERT INTO "operations" VALUES('vvkthe337djp','rjumn4bhtbk3kgnu4tks',146,146);
INSERT INTO "operations" VALUES('vvkthe337djp','mhnmm7vhxe26jqqzehyn',147,147);
INSERT INTO "operations" VALUES('vvkthe337djp','shst3mr9tvfb563eenrp',148,148);
INSERT INTO "operations" VALUES('vvkthe337djp','d6yyz692q8q2jjat7rgf',149,149);
INSERT INTO "operations" VALUES('vvkthe337djp','asftse7242em88s4at4j',150,151);
INSERT INTO "operations" VALUES('vvkthe337djp','mxfn2zgb6va5e27vzgtv',152,152);
INSERT INTO "operations" VALUES('vvkthe337djp','tn82dytjg6rj239njpfy',153,153);
INSERT INTO "operations" VALUES('vvkthe337djp','c69cqen743p339d2tw6y',154,154);
INSERT INTO "operations" VALUES('vvkthe337djp','z8q4zehagbvuv4zuhfeu',155,155);
INSERT INTO "operations" VALUES('vvkthe337djp','swgyyqehwg33zthhapux',156,156);
INSERT INTO "operations" VALUES('vvkthe337djp','wrz3r5u83z9ws96wcjzw',157,157);
INSERT INTO "operations" VALUES('vvkthe337djp','wvqmfnwz3549efamhv7n',158,158);
INSERT INTO "operations" VALUES('vvkthe337djp','jpe9gqsyh6dx77w4sbec',159,161);
INSERT INTO "operations" VALUES('vvkthe337djp','xh9kf5njnma8ffdz7yk6',162,162);
INSERT INTO "operations" VALUES('vvkthe337djp','vh77pmjaxa6y2sdh8wus',163,163);
INSERT INTO "operations" VALUES('vvkthe337djp','cw3ukm8gd2x3fwwfvgbq',164,164);
INSERT INTO "operations" VALUES('vvkthe337djp','s7zw3stn5nx65mk47txx',165,165);
INSERT INTO "operations" VALUES('vvkthe337djp','y6sd2yvd8x4jmvjnm2tc',166,166);
INSERT INTO "operations" VALUES('vvkthe337djp','kvu9ea9xgn6rae2a2n2c',167,167);
INSERT INTO "operations" VALUES('vvkthe337djp','qft6dhhndjer3p75pj8c',168,168);
INSERT INTO "operations" VALUES('vvkthe337djp','2v379h7q2eg3bxxy4yg2',169,169);
INSERT INTO "operations" VALUES('vvkthe337djp','6yrgsm4kzn4uc4853fhf',170,170);
CREATE TABLE plans (
	"plan" VARCHAR(40) NOT NULL, 
	secret VARCHAR(64) NOT NULL, 
	created FLOAT NOT NULL, 
	PRIMARY KEY ("plan"), 
	UNIQUE (secret)
);
INSERT INTO "plans" VALUES('zfpvb363xkk9','edf71a5f3730845dbab3ea814a67f10fa0564fb399a12b1c6fb832fcc77a1c54',1.79570329488197708133e+09);
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
	PRIMARY KEY (participant)
);
INSERT INTO "roll" VALUES('xb6f425qzfhtz4b7','zfpvb363xkk9',NULL,'facilitator','',NULL,'es',1.795703294888764143e+09,1.795703294888764143e+09);
INSERT INTO "roll" VALUES('jzygf563e2gegmnd','zfpvb363xkk9','vvkthe337djp','participant','Ana','people','es',1.79570329515596127517e+09,1.79570329515596127517e+09);
INSERT INTO "roll" VALUES('3qbea67br4vfvy2e','zfpvb363xkk9','vvkthe337djp','participant','Beto','government','es',1.79570329523615813257e+09,1.79570329523615813257e+09);
INSERT INTO "roll" VALUES('y6kx6sd7tkncsnbk','zfpvb363xkk9','vvkthe337djp','participant','Caro','civil_society','en',1.79570329551208066943e+09,1.79570329551208066943e+09);
INSERT INTO "roll" VALUES('fn7vgbuu3dfcpskh','zfpvb363xkk9','vvkthe337djp','participant','Dora','people','es',1.795703295651422739e+09,1.795703295651422739e+09);
CREATE TABLE snapshots (
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	PRIMARY KEY (stream)
);
CREATE INDEX ix_events_op ON events (op);
CREATE INDEX ix_roll_grp ON roll (grp);
CREATE INDEX ix_roll_plan ON roll ("plan");
COMMIT;
