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
INSERT INTO "codes" VALUES('ZUL28V','jcypqc38wtmd','2ttu92b4k4wh');
INSERT INTO "codes" VALUES('LUX77W','jcypqc38wtmd','n8p8t2vck3as');
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
INSERT INTO "events" VALUES(1,'jcypqc38wtmd',1,'cdkjqyf2ztrranv5757k','PlanCreated','{"plan":"jcypqc38wtmd","name":"Plan de agua de la ribera","language":"es"}',NULL,1.7957441607685263157e+09,1);
INSERT INTO "events" VALUES(2,'jcypqc38wtmd',2,'zkhjvqw5y6juzwtg2pz6','GroupAdded','{"group":"2ttu92b4k4wh","name":"Mesa 1","topic":"Agua potable","code":"ZUL-28V"}','ydp4dqtxhw34ywzv',1.7957441607777371406e+09,1);
INSERT INTO "events" VALUES(3,'jcypqc38wtmd',3,'zf3bj6dtmf79x74vzsc5','GroupRenamed','{"group":"2ttu92b4k4wh","name":"Mesa del agua","topic":"Agua potable y riego"}','ydp4dqtxhw34ywzv',1.79574416078040146821e+09,1);
INSERT INTO "events" VALUES(4,'jcypqc38wtmd',4,'4pevq4wb57va9ktm93r8','GroupAdded','{"group":"n8p8t2vck3as","name":"Mesa 2","topic":"","code":"DUT-69D"}','ydp4dqtxhw34ywzv',1.79574416078317499164e+09,1);
INSERT INTO "events" VALUES(5,'jcypqc38wtmd',5,'63pczdbnka8mexftjfw9','DoorClosed','{"group":"n8p8t2vck3as"}','ydp4dqtxhw34ywzv',1.79574416078614878655e+09,1);
INSERT INTO "events" VALUES(6,'jcypqc38wtmd',6,'6tz2uzf3v7syhdt5h2a8','CodeRenewed','{"group":"n8p8t2vck3as","code":"LUX-77W"}','ydp4dqtxhw34ywzv',1.79574416079053926463e+09,1);
INSERT INTO "events" VALUES(7,'jcypqc38wtmd',7,'teqkc8acau4cj3q4wxzw','DoorOpened','{"group":"n8p8t2vck3as"}','ydp4dqtxhw34ywzv',1.79574416079315733914e+09,1);
INSERT INTO "events" VALUES(8,'jcypqc38wtmd',8,'2hndqf7jxud4f8gxzajg','LatecomersRuled','{"group":"n8p8t2vck3as","observe":true}','ydp4dqtxhw34ywzv',1.79574416079514122008e+09,1);
INSERT INTO "events" VALUES(9,'jcypqc38wtmd',9,'syjs6ayttpf2z39vhm2e','GroupArchived','{"group":"n8p8t2vck3as"}','ydp4dqtxhw34ywzv',1.79574416079712271686e+09,1);
INSERT INTO "events" VALUES(10,'jcypqc38wtmd',10,'cp79fpd4hwf584jwwaft','GroupBroughtBack','{"group":"n8p8t2vck3as"}','ydp4dqtxhw34ywzv',1.7957441608009707928e+09,1);
INSERT INTO "events" VALUES(11,'jcypqc38wtmd',11,'cak562v5ugwynarvg8yx','GroupArchived','{"group":"n8p8t2vck3as"}','ydp4dqtxhw34ywzv',1.79574416080345487592e+09,1);
INSERT INTO "events" VALUES(12,'jcypqc38wtmd',12,'8sev3pgdxztatdasywnn','ContextAnswered','{"context":"resources","before":{"answer":null,"note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}}}','ydp4dqtxhw34ywzv',1.79574416080815267562e+09,1);
INSERT INTO "events" VALUES(13,'jcypqc38wtmd',13,'6c523g3sncd6mr7e8hzp','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}}}','ydp4dqtxhw34ywzv',1.79574416081017756464e+09,1);
INSERT INTO "events" VALUES(14,'jcypqc38wtmd',14,'9cb7a9s959utbk2raabn','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}}}','ydp4dqtxhw34ywzv',1.79574416081295299522e+09,1);
INSERT INTO "events" VALUES(15,'jcypqc38wtmd',15,'g4rpxtp9ms5u7tu2k6bj','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay dos técnicos","offers":[]},"next_step":{"text":"","offers":[]}}}','ydp4dqtxhw34ywzv',1.79574416081505584723e+09,1);
INSERT INTO "events" VALUES(16,'2ttu92b4k4wh',1,'bxn6x8xrfgbms5dtvc42','AspectNoted','{"aspect":"desired","before":{"text":"","offers":[]},"after":{"text":"Hay agua todos los días","offers":[]}}','ydp4dqtxhw34ywzv',1.79574416082407498354e+09,1);
INSERT INTO "events" VALUES(17,'2ttu92b4k4wh',2,'thw2e9fzqn2n78x5duvt','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":[]},"after":{"text":"Hay agua todos los días","offers":["El agua llega diario"]}}','ydp4dqtxhw34ywzv',1.79574416082590365413e+09,1);
INSERT INTO "events" VALUES(18,'2ttu92b4k4wh',3,'wfg4cueghbh47rfck9ej','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":["El agua llega diario"]},"after":{"text":"Hay agua todos los días","offers":[]}}','ydp4dqtxhw34ywzv',1.79574416082770729067e+09,1);
INSERT INTO "events" VALUES(19,'2ttu92b4k4wh',4,'gjug4r5c8tcktftyysxr','StakeholderSet','{"stakeholder":"s57uew4srpv4","before":null,"after":{"stakeholder":"s57uew4srpv4","name":"Presidencia municipal","has":[],"present":false,"order":1}}','ydp4dqtxhw34ywzv',1.79574416082957458501e+09,1);
INSERT INTO "events" VALUES(20,'2ttu92b4k4wh',5,'csf8ztg4w8kekygqbxnp','StakeholderSet','{"stakeholder":"s57uew4srpv4","before":{"stakeholder":"s57uew4srpv4","name":"Presidencia municipal","has":[],"present":false,"order":1},"after":{"stakeholder":"s57uew4srpv4","name":"Presidencia","has":["stake"],"present":true,"order":1}}','ydp4dqtxhw34ywzv',1.79574416083142590519e+09,1);
INSERT INTO "events" VALUES(21,'2ttu92b4k4wh',6,'5wn3e4pbf6v7dk22zqnh','StakeholderSet','{"stakeholder":"8d98nmncsxfz","before":null,"after":{"stakeholder":"8d98nmncsxfz","name":"Nadie","has":[],"present":false,"order":2}}','ydp4dqtxhw34ywzv',1.79574416083320093149e+09,1);
INSERT INTO "events" VALUES(22,'2ttu92b4k4wh',7,'c6z9bezusbua3xbehx3j','StakeholderSet','{"stakeholder":"8d98nmncsxfz","before":{"stakeholder":"8d98nmncsxfz","name":"Nadie","has":[],"present":false,"order":2},"after":null}','ydp4dqtxhw34ywzv',1.79574416083509707446e+09,1);
INSERT INTO "events" VALUES(23,'2ttu92b4k4wh',8,'w6mkuxu66t3hbq4jdgzk','StagesArranged','{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}','ydp4dqtxhw34ywzv',1.79574416083694720271e+09,1);
INSERT INTO "events" VALUES(24,'2ttu92b4k4wh',9,'36y3cr2m5wtbhxhrjxx6','StagesArranged','{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}','ydp4dqtxhw34ywzv',1.79574416083879804606e+09,1);
INSERT INTO "events" VALUES(25,'2ttu92b4k4wh',10,'yb5ueyh5jwpfbd9tqgnh','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','ydp4dqtxhw34ywzv',1.79574416084169363977e+09,1);
INSERT INTO "events" VALUES(26,'2ttu92b4k4wh',11,'9ebndnvcm2hgpns2vj4h','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}','ydp4dqtxhw34ywzv',1.79574416084384179109e+09,1);
INSERT INTO "events" VALUES(27,'2ttu92b4k4wh',12,'ck5nptbm43n9mbfj2sb8','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','ydp4dqtxhw34ywzv',1.79574416084566569323e+09,1);
INSERT INTO "events" VALUES(28,'2ttu92b4k4wh',13,'zuc7rv68b9sjaqa9kb8t','StageOpened','{"stage":"brainstorm"}','ydp4dqtxhw34ywzv',1.79574416084799623493e+09,1);
INSERT INTO "events" VALUES(29,'2ttu92b4k4wh',14,'tgk6zhyu3jrpa7bu55gm','AgendaItemSet','{"item":"scxrexaxayg7","before":null,"after":{"item":"scxrexaxayg7","title":"Bienvenida","minutes":5,"order":1,"stage":""}}','ydp4dqtxhw34ywzv',1.79574416085203170771e+09,1);
INSERT INTO "events" VALUES(30,'2ttu92b4k4wh',15,'7vt4wmdhsd4wdqwmrtw9','AgendaItemSet','{"item":"wjez7yprde4g","before":null,"after":{"item":"wjez7yprde4g","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}','ydp4dqtxhw34ywzv',1.79574416085437512397e+09,1);
INSERT INTO "events" VALUES(31,'2ttu92b4k4wh',16,'va7cvzrhhjxgf9b28sz4','AgendaItemSet','{"item":"scxrexaxayg7","before":{"item":"scxrexaxayg7","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"scxrexaxayg7","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}','ydp4dqtxhw34ywzv',1.79574416085618281365e+09,1);
INSERT INTO "events" VALUES(32,'2ttu92b4k4wh',17,'cmhsu9t2py5tybcuftq6','AgendaItemSet','{"item":"scxrexaxayg7","before":{"item":"scxrexaxayg7","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"scxrexaxayg7","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}','ydp4dqtxhw34ywzv',1.79574416085817313189e+09,1);
INSERT INTO "events" VALUES(33,'2ttu92b4k4wh',18,'cmhsu9t2py5tybcuftq6','AgendaItemSet','{"item":"wjez7yprde4g","before":{"item":"wjez7yprde4g","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"wjez7yprde4g","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}','ydp4dqtxhw34ywzv',1.79574416085817313189e+09,1);
INSERT INTO "events" VALUES(34,'2ttu92b4k4wh',19,'k9eswh9jhar2rfpxphra','TimerSet','{"before":null,"after":{"item":"scxrexaxayg7","seconds":360,"ends":1795744520.8602471,"left":null,"stage":"brainstorm"}}','ydp4dqtxhw34ywzv',1.79574416086066412923e+09,1);
INSERT INTO "events" VALUES(35,'2ttu92b4k4wh',20,'ecme7asfgjj5wuzdj2e3','TimerSet','{"before":{"item":"scxrexaxayg7","seconds":360,"ends":1795744520.8602471,"left":null,"stage":"brainstorm"},"after":{"item":"scxrexaxayg7","seconds":360,"ends":null,"left":359.9979519844055,"stage":"brainstorm"}}','ydp4dqtxhw34ywzv',1.79574416086270380018e+09,1);
INSERT INTO "events" VALUES(36,'2ttu92b4k4wh',21,'k5bkcjka35ve6jwkup24','TimerSet','{"before":{"item":"scxrexaxayg7","seconds":360,"ends":null,"left":359.9979519844055,"stage":"brainstorm"},"after":{"item":"scxrexaxayg7","seconds":360,"ends":1795744520.8622792,"left":null,"stage":"brainstorm"}}','ydp4dqtxhw34ywzv',1.79574416086472606656e+09,1);
INSERT INTO "events" VALUES(37,'2ttu92b4k4wh',22,'edfsg4849ng2vj3txh9r','TimerSet','{"before":{"item":"scxrexaxayg7","seconds":360,"ends":1795744520.8622792,"left":null,"stage":"brainstorm"},"after":{"item":"scxrexaxayg7","seconds":480,"ends":1795744640.8622792,"left":null,"stage":"brainstorm"}}','ydp4dqtxhw34ywzv',1.79574416086712670328e+09,1);
INSERT INTO "events" VALUES(38,'2ttu92b4k4wh',23,'cxrrdj3qkja83s5ajzgw','ReadinessSaid','{"person":"bevy2az3hcrqt98f","about":"scxrexaxayg7","ready":true}','bevy2az3hcrqt98f',1.79574416086942744257e+09,1);
INSERT INTO "events" VALUES(39,'2ttu92b4k4wh',24,'58bk2enfjs9bzzeeewm6','TimerSet','{"before":{"item":"scxrexaxayg7","seconds":480,"ends":1795744640.8622792,"left":null,"stage":"brainstorm"},"after":{"item":null,"seconds":180,"ends":1795744340.870809,"left":null,"stage":"brainstorm"}}','ydp4dqtxhw34ywzv',1.79574416087132072454e+09,1);
INSERT INTO "events" VALUES(40,'2ttu92b4k4wh',25,'wpp74k27xu7y5jqcyxgn','TimerSet','{"before":{"item":null,"seconds":180,"ends":1795744340.870809,"left":null,"stage":"brainstorm"},"after":null}','ydp4dqtxhw34ywzv',1.79574416087309408191e+09,1);
INSERT INTO "events" VALUES(41,'2ttu92b4k4wh',26,'fuahn82gnqk4jkxneqmp','AgendaItemSet','{"item":"scxrexaxayg7","before":{"item":"scxrexaxayg7","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}','ydp4dqtxhw34ywzv',1.7957441608748838901e+09,1);
INSERT INTO "events" VALUES(42,'2ttu92b4k4wh',27,'ebakahrvgkp4uts9u83w','StageOpened','{"stage":"viewpoints"}','ydp4dqtxhw34ywzv',1.79574416087674283985e+09,1);
INSERT INTO "events" VALUES(43,'2ttu92b4k4wh',28,'eh8cf8p4d7a3crfybybc','QuestionAdded','{"question":"zg5qff7hzxrg","text":"¿Quién lo paga hoy?","order":1}','ydp4dqtxhw34ywzv',1.79574416087887358661e+09,1);
INSERT INTO "events" VALUES(44,'2ttu92b4k4wh',29,'cth26hc422dwexzt8qpy','QuestionAdded','{"question":"jt9tqt6yxheb","text":"¿Y mañana?","order":2}','ydp4dqtxhw34ywzv',1.79574416088084459308e+09,1);
INSERT INTO "events" VALUES(45,'2ttu92b4k4wh',30,'teeqhnxzxuxux9sc2qk5','QuestionDropped','{"question":"jt9tqt6yxheb","text":"¿Y mañana?","order":2}','ydp4dqtxhw34ywzv',1.7957441608833198547e+09,1);
INSERT INTO "events" VALUES(46,'2ttu92b4k4wh',31,'bgk86689ajpvj94bxtxu','AnswerGiven','{"answer":"nzx6qvfc3mmz","question":"causes","author":"bevy2az3hcrqt98f","sector":"people","text":"Las tuberías son viejas","order":1}','bevy2az3hcrqt98f',1.79574416088581681255e+09,1);
INSERT INTO "events" VALUES(47,'2ttu92b4k4wh',32,'ydrqpmvuantr2zm3fdt5','AnswerGiven','{"answer":"7tzq4az6696n","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2}','ydp4dqtxhw34ywzv',1.79574416088800811763e+09,1);
INSERT INTO "events" VALUES(48,'2ttu92b4k4wh',33,'v3b2bg2c4dfkjj7myzt2','AnswerGiven','{"answer":"884edm4cuyzy","question":"zg5qff7hzxrg","author":"b3gsfxbqd9wvxurq","sector":"government","text":"El municipio","order":3}','b3gsfxbqd9wvxurq',1.79574416088992142677e+09,1);
INSERT INTO "events" VALUES(49,'2ttu92b4k4wh',34,'7jseqcqq2r8vhrhwu6g5','AnswerReworded','{"answer":"nzx6qvfc3mmz","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}','bevy2az3hcrqt98f',1.79574416089180111883e+09,1);
INSERT INTO "events" VALUES(50,'2ttu92b4k4wh',35,'d4mgfrcpa7nnd5x3dbfh','AnswerWithdrawn','{"answer":"884edm4cuyzy"}','b3gsfxbqd9wvxurq',1.79574416089357614522e+09,1);
INSERT INTO "events" VALUES(51,'2ttu92b4k4wh',36,'6sa62t6cqff528vxwm4c','OperationUndone','{"op":"d4mgfrcpa7nnd5x3dbfh"}','b3gsfxbqd9wvxurq',1.79574416089630842208e+09,1);
INSERT INTO "events" VALUES(52,'2ttu92b4k4wh',37,'6sa62t6cqff528vxwm4c','AnswerReturned','{"answer":"884edm4cuyzy"}','b3gsfxbqd9wvxurq',1.79574416089630842208e+09,1);
INSERT INTO "events" VALUES(53,'2ttu92b4k4wh',38,'m7eeu96xphmrf9zs4a73','AnswersShown','{}','ydp4dqtxhw34ywzv',1.79574416089837384218e+09,1);
INSERT INTO "events" VALUES(54,'2ttu92b4k4wh',39,'gkx9xmd2txfhjs9r2z29','AnswersHidden','{}','ydp4dqtxhw34ywzv',1.79574416090017795555e+09,1);
INSERT INTO "events" VALUES(55,'2ttu92b4k4wh',40,'jt9r2945yrrg49ubjb4t','AnswersShown','{}','ydp4dqtxhw34ywzv',1.79574416090202379223e+09,1);
INSERT INTO "events" VALUES(56,'2ttu92b4k4wh',41,'xx8rjxsntahffhsnuyfb','QuestionShown','{"question":"causes"}','ydp4dqtxhw34ywzv',1.79574416090383958818e+09,1);
INSERT INTO "events" VALUES(57,'2ttu92b4k4wh',42,'jv93u4yqjzkgd8uw92te','PositionTaken','{"answer":"nzx6qvfc3mmz","person":"b3gsfxbqd9wvxurq","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}','b3gsfxbqd9wvxurq',1.79574416090571331973e+09,1);
INSERT INTO "events" VALUES(58,'2ttu92b4k4wh',43,'396q8sccrakg9nnfk3hv','PositionTaken','{"answer":"nzx6qvfc3mmz","person":"b3gsfxbqd9wvxurq","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"}}','b3gsfxbqd9wvxurq',1.79574416090771627431e+09,1);
INSERT INTO "events" VALUES(59,'2ttu92b4k4wh',44,'grzsnr33bugwvynbaywc','PositionTaken','{"answer":"nzx6qvfc3mmz","person":"b3gsfxbqd9wvxurq","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}}','b3gsfxbqd9wvxurq',1.79574416090970301633e+09,1);
INSERT INTO "events" VALUES(60,'2ttu92b4k4wh',45,'xn2429btyn23gdwacznb','AnswerReworded','{"answer":"nzx6qvfc3mmz","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}','bevy2az3hcrqt98f',1.79574416091162514684e+09,1);
INSERT INTO "events" VALUES(61,'2ttu92b4k4wh',46,'7fx9eqcbmc4t4khdgmwj','PositionTaken','{"answer":"nzx6qvfc3mmz","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','ydp4dqtxhw34ywzv',1.79574416091348505013e+09,1);
INSERT INTO "events" VALUES(62,'2ttu92b4k4wh',47,'qmxcqva9vhq5zw2whe9r','PositionTaken','{"answer":"nzx6qvfc3mmz","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','ydp4dqtxhw34ywzv',1.79574416091539764404e+09,1);
INSERT INTO "events" VALUES(63,'2ttu92b4k4wh',48,'yg6jbwgu4z5pppknsz95','PositionTaken','{"answer":"nzx6qvfc3mmz","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','ydp4dqtxhw34ywzv',1.79574416091724586483e+09,1);
INSERT INTO "events" VALUES(64,'2ttu92b4k4wh',49,'9swrr49ure97w2yky94x','IdeasAdded','{"ideas":[{"idea":"t9ayw2g3a5kw","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"bevy2az3hcrqt98f","sector":"people","paper":[],"repeated":0,"blank":0}','ydp4dqtxhw34ywzv',1.79574416091932797428e+09,1);
INSERT INTO "events" VALUES(65,'2ttu92b4k4wh',50,'9swrr49ure97w2yky94x','AnswerTaken','{"answer":"nzx6qvfc3mmz","idea":"t9ayw2g3a5kw"}','ydp4dqtxhw34ywzv',1.79574416091932797428e+09,1);
INSERT INTO "events" VALUES(66,'2ttu92b4k4wh',51,'uy8nc4f6hfuwj9n5ejsn','OperationUndone','{"op":"9swrr49ure97w2yky94x"}','ydp4dqtxhw34ywzv',1.79574416092167282103e+09,1);
INSERT INTO "events" VALUES(67,'2ttu92b4k4wh',52,'uy8nc4f6hfuwj9n5ejsn','AnswerLeft','{"answer":"nzx6qvfc3mmz","idea":"t9ayw2g3a5kw"}','ydp4dqtxhw34ywzv',1.79574416092167282103e+09,1);
INSERT INTO "events" VALUES(68,'2ttu92b4k4wh',53,'uy8nc4f6hfuwj9n5ejsn','IdeasWithdrawn','{"ideas":["t9ayw2g3a5kw"]}','ydp4dqtxhw34ywzv',1.79574416092167282103e+09,1);
INSERT INTO "events" VALUES(69,'2ttu92b4k4wh',54,'ftgrpqf232mgxdaekp7g','OperationRedone','{"op":"9swrr49ure97w2yky94x"}','ydp4dqtxhw34ywzv',1.79574416092412114144e+09,1);
INSERT INTO "events" VALUES(70,'2ttu92b4k4wh',55,'ftgrpqf232mgxdaekp7g','IdeasAdded','{"ideas":[{"idea":"t9ayw2g3a5kw","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"bevy2az3hcrqt98f","sector":"people","paper":[],"repeated":0,"blank":0}','ydp4dqtxhw34ywzv',1.79574416092412114144e+09,1);
INSERT INTO "events" VALUES(71,'2ttu92b4k4wh',56,'ftgrpqf232mgxdaekp7g','AnswerTaken','{"answer":"nzx6qvfc3mmz","idea":"t9ayw2g3a5kw"}','ydp4dqtxhw34ywzv',1.79574416092412114144e+09,1);
INSERT INTO "events" VALUES(72,'2ttu92b4k4wh',57,'czq9s4cy7vw69w6fmuh5','StageOpened','{"stage":"brainstorm"}','ydp4dqtxhw34ywzv',1.79574416092627477644e+09,1);
INSERT INTO "events" VALUES(73,'2ttu92b4k4wh',58,'2zzbvjrjgf549wytqn23','IdeasAdded','{"ideas":[{"idea":"es9mxeqpb26w","text":"El agua llega dos horas al día"}],"order":2,"author":"bevy2az3hcrqt98f","sector":"people","paper":[],"repeated":0,"blank":0}','bevy2az3hcrqt98f',1.79574416092850089069e+09,1);
INSERT INTO "events" VALUES(74,'2ttu92b4k4wh',59,'zeeprb6mkmgredrwjz6k','IdeasAdded','{"ideas":[{"idea":"fabschz5rmzd","text":"Hay agua solo dos horas"}],"order":3,"author":"b3gsfxbqd9wvxurq","sector":"government","paper":[],"repeated":0,"blank":0}','b3gsfxbqd9wvxurq',1.79574416093039512633e+09,1);
INSERT INTO "events" VALUES(75,'2ttu92b4k4wh',60,'f99wg2vyh2u3m72pbkbs','IdeasAdded','{"ideas":[{"idea":"8yyrm62ffvse","text":"La bomba se descompone"},{"idea":"pw7htmx7b277","text":"2. El pozo se seca"}],"order":4,"author":"rv4a5qsq3qchbxzr","sector":"civil_society","paper":[],"repeated":1,"blank":1}','rv4a5qsq3qchbxzr',1.79574416093261384963e+09,1);
INSERT INTO "events" VALUES(76,'2ttu92b4k4wh',61,'q6m44tqdxz7m2bjfrz5h','IdeasAdded','{"ideas":[{"idea":"7xb3aw4ccr44","text":"Nadie avisa de los cortes"}],"order":6,"author":"ydp4dqtxhw34ywzv","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}','ydp4dqtxhw34ywzv',1.79574416093466925625e+09,1);
INSERT INTO "events" VALUES(77,'2ttu92b4k4wh',62,'ggr5zgzgw2vr45bmjrha','IdeaReworded','{"idea":"es9mxeqpb26w","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}','bevy2az3hcrqt98f',1.79574416093665885927e+09,1);
INSERT INTO "events" VALUES(78,'2ttu92b4k4wh',63,'6tg8m9qz2j4dbcry8254','IdeasRevealed','{}','ydp4dqtxhw34ywzv',1.79574416093862962722e+09,1);
INSERT INTO "events" VALUES(79,'2ttu92b4k4wh',64,'emt7pacfchushjsj3jbz','IdeasHidden','{}','ydp4dqtxhw34ywzv',1.79574416094109869006e+09,1);
INSERT INTO "events" VALUES(80,'2ttu92b4k4wh',65,'xap454t4rx7zspy6wkw3','IdeasRevealed','{}','ydp4dqtxhw34ywzv',1.79574416094289135937e+09,1);
INSERT INTO "events" VALUES(81,'2ttu92b4k4wh',66,'cnamaqh2psbkskv3dhas','IdeaSupported','{"idea":"es9mxeqpb26w","person":"b3gsfxbqd9wvxurq","sector":"government"}','b3gsfxbqd9wvxurq',1.79574416094471168512e+09,1);
INSERT INTO "events" VALUES(82,'2ttu92b4k4wh',67,'dpq8hhvftg3ar4ryq2kn','SupportWithdrawn','{"idea":"es9mxeqpb26w","person":"b3gsfxbqd9wvxurq","sector":"government"}','b3gsfxbqd9wvxurq',1.79574416094649147988e+09,1);
INSERT INTO "events" VALUES(83,'2ttu92b4k4wh',68,'k5dmc4xqqxfvm6whvpa5','IdeaSupported','{"idea":"7xb3aw4ccr44","person":"rv4a5qsq3qchbxzr","sector":"civil_society"}','rv4a5qsq3qchbxzr',1.7957441609483823776e+09,1);
INSERT INTO "events" VALUES(84,'2ttu92b4k4wh',69,'bte9kqmyeyfkau63t4z8','PaperCounted','{"idea":"7xb3aw4ccr44","sector":"people","before":4,"after":6}','ydp4dqtxhw34ywzv',1.7957441609502265453e+09,1);
INSERT INTO "events" VALUES(85,'2ttu92b4k4wh',70,'kdfyag8rnswpceqds5yz','IdeasWithdrawn','{"ideas":["pw7htmx7b277"]}','rv4a5qsq3qchbxzr',1.7957441609522812367e+09,1);
INSERT INTO "events" VALUES(86,'2ttu92b4k4wh',71,'6es5zme3v4hur8a8k65j','OperationUndone','{"op":"kdfyag8rnswpceqds5yz"}','rv4a5qsq3qchbxzr',1.79574416095439028735e+09,1);
INSERT INTO "events" VALUES(87,'2ttu92b4k4wh',72,'6es5zme3v4hur8a8k65j','IdeasReturned','{"ideas":["pw7htmx7b277"]}','rv4a5qsq3qchbxzr',1.79574416095439028735e+09,1);
INSERT INTO "events" VALUES(88,'2ttu92b4k4wh',73,'df9cdtqprmqpqv8w7cug','IdeasMerged','{"idea":"698g2a45dzvs","text":"El agua llega pocas horas","order":7,"members":["es9mxeqpb26w","fabschz5rmzd"]}','b3gsfxbqd9wvxurq',1.79574416095658493039e+09,1);
INSERT INTO "events" VALUES(89,'2ttu92b4k4wh',74,'rzgnhdyjesxgqbrbcnhs','MergeChanged','{"idea":"698g2a45dzvs","joined":["8yyrm62ffvse"],"parted":[]}','b3gsfxbqd9wvxurq',1.79574416095860910419e+09,1);
INSERT INTO "events" VALUES(90,'2ttu92b4k4wh',75,'egw737fvkey7nr5543dr','MergeChanged','{"idea":"698g2a45dzvs","joined":[],"parted":["8yyrm62ffvse"]}','b3gsfxbqd9wvxurq',1.7957441609617974758e+09,1);
INSERT INTO "events" VALUES(91,'2ttu92b4k4wh',76,'p6dvumn8sdxzr2qu78tf','IdeasParted','{"idea":"698g2a45dzvs","text":"El agua llega pocas horas","order":7,"members":["es9mxeqpb26w","fabschz5rmzd"]}','b3gsfxbqd9wvxurq',1.79574416096398830418e+09,1);
INSERT INTO "events" VALUES(92,'2ttu92b4k4wh',77,'gzdn4z97vhezy8qkaqe7','OperationUndone','{"op":"p6dvumn8sdxzr2qu78tf"}','b3gsfxbqd9wvxurq',1.79574416096992111203e+09,1);
INSERT INTO "events" VALUES(93,'2ttu92b4k4wh',78,'gzdn4z97vhezy8qkaqe7','IdeasMerged','{"idea":"698g2a45dzvs","text":"El agua llega pocas horas","order":7,"members":["es9mxeqpb26w","fabschz5rmzd"]}','b3gsfxbqd9wvxurq',1.79574416096992111203e+09,1);
INSERT INTO "events" VALUES(94,'2ttu92b4k4wh',79,'c2rb8j5hxy8u2edzf6h8','ThemeSet','{"theme":"76cqcspbkrns","before":null,"after":{"name":"El agua","order":1}}','bevy2az3hcrqt98f',1.79574416097373056413e+09,1);
INSERT INTO "events" VALUES(95,'2ttu92b4k4wh',80,'c2rb8j5hxy8u2edzf6h8','IdeaThemed','{"idea":"698g2a45dzvs","before":null,"after":"76cqcspbkrns"}','bevy2az3hcrqt98f',1.79574416097373056413e+09,1);
INSERT INTO "events" VALUES(96,'2ttu92b4k4wh',81,'mf4s3gggb9pv84wkany8','ThemeSet','{"theme":"rj7cs8nvp72n","before":null,"after":{"name":"La bomba","order":2}}','rv4a5qsq3qchbxzr',1.79574416097803473474e+09,1);
INSERT INTO "events" VALUES(97,'2ttu92b4k4wh',82,'mf4s3gggb9pv84wkany8','IdeaThemed','{"idea":"8yyrm62ffvse","before":null,"after":"rj7cs8nvp72n"}','rv4a5qsq3qchbxzr',1.79574416097803473474e+09,1);
INSERT INTO "events" VALUES(98,'2ttu92b4k4wh',83,'cpu6zb8mc4bhxetsg2s5','ThemeSet','{"theme":"76cqcspbkrns","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}','b3gsfxbqd9wvxurq',1.7957441609810223579e+09,1);
INSERT INTO "events" VALUES(99,'2ttu92b4k4wh',84,'25rpffz9ew36av663mdn','IdeaThemed','{"idea":"pw7htmx7b277","before":null,"after":"rj7cs8nvp72n"}','b3gsfxbqd9wvxurq',1.79574416098344254492e+09,1);
INSERT INTO "events" VALUES(100,'2ttu92b4k4wh',85,'v8xv83u3w8suvqs7zb96','IdeaThemed','{"idea":"8yyrm62ffvse","before":"rj7cs8nvp72n","after":"76cqcspbkrns"}','ydp4dqtxhw34ywzv',1.79574416098672747614e+09,1);
INSERT INTO "events" VALUES(101,'2ttu92b4k4wh',86,'v8xv83u3w8suvqs7zb96','IdeaThemed','{"idea":"pw7htmx7b277","before":"rj7cs8nvp72n","after":"76cqcspbkrns"}','ydp4dqtxhw34ywzv',1.79574416098672747614e+09,1);
INSERT INTO "events" VALUES(102,'2ttu92b4k4wh',87,'v8xv83u3w8suvqs7zb96','ThemeSet','{"theme":"rj7cs8nvp72n","before":{"name":"La bomba","order":2},"after":null}','ydp4dqtxhw34ywzv',1.79574416098672747614e+09,1);
INSERT INTO "events" VALUES(103,'2ttu92b4k4wh',88,'k68wwkdq9m6saa3cuwck','OperationUndone','{"op":"v8xv83u3w8suvqs7zb96"}','ydp4dqtxhw34ywzv',1.79574416099137163169e+09,1);
INSERT INTO "events" VALUES(104,'2ttu92b4k4wh',89,'k68wwkdq9m6saa3cuwck','ThemeSet','{"theme":"rj7cs8nvp72n","before":null,"after":{"name":"La bomba","order":2}}','ydp4dqtxhw34ywzv',1.79574416099137163169e+09,1);
INSERT INTO "events" VALUES(105,'2ttu92b4k4wh',90,'k68wwkdq9m6saa3cuwck','IdeaThemed','{"idea":"pw7htmx7b277","before":"76cqcspbkrns","after":"rj7cs8nvp72n"}','ydp4dqtxhw34ywzv',1.79574416099137163169e+09,1);
INSERT INTO "events" VALUES(106,'2ttu92b4k4wh',91,'k68wwkdq9m6saa3cuwck','IdeaThemed','{"idea":"8yyrm62ffvse","before":"76cqcspbkrns","after":"rj7cs8nvp72n"}','ydp4dqtxhw34ywzv',1.79574416099137163169e+09,1);
INSERT INTO "events" VALUES(107,'2ttu92b4k4wh',92,'ejy6zufwa2f8t262ctbn','IdeaThemed','{"idea":"pw7htmx7b277","before":"rj7cs8nvp72n","after":null}','rv4a5qsq3qchbxzr',1.79574416099384140963e+09,1);
INSERT INTO "events" VALUES(108,'2ttu92b4k4wh',93,'wxpsdwu75yuqjzvfs3j9','ThemeSet','{"theme":"33bugy7v6t4r","before":null,"after":{"name":"Otros","order":3}}','bevy2az3hcrqt98f',1.79574416099624347689e+09,1);
INSERT INTO "events" VALUES(109,'2ttu92b4k4wh',94,'wxpsdwu75yuqjzvfs3j9','IdeaThemed','{"idea":"7xb3aw4ccr44","before":null,"after":"33bugy7v6t4r"}','bevy2az3hcrqt98f',1.79574416099624347689e+09,1);
INSERT INTO "events" VALUES(110,'2ttu92b4k4wh',95,'y9s5n2w96fsq2xzjwsx4','IdeaThemed','{"idea":"7xb3aw4ccr44","before":"33bugy7v6t4r","after":null}','bevy2az3hcrqt98f',1.79574416099844837192e+09,1);
INSERT INTO "events" VALUES(111,'2ttu92b4k4wh',96,'y9s5n2w96fsq2xzjwsx4','ThemeSet','{"theme":"33bugy7v6t4r","before":{"name":"Otros","order":3},"after":null}','bevy2az3hcrqt98f',1.79574416099844837192e+09,1);
INSERT INTO "events" VALUES(112,'2ttu92b4k4wh',97,'xbxjghsvez6syfa8kpen','DotRoundSet','{"round":"9jew3fqthqd6","before":null,"after":{"each":1,"several":false,"phase":"open","order":1}}','ydp4dqtxhw34ywzv',1.79574416100094151494e+09,1);
INSERT INTO "events" VALUES(113,'2ttu92b4k4wh',98,'uwrw8ugzqs83xy3bx5xf','DotRoundSet','{"round":"9jew3fqthqd6","before":{"each":1,"several":false,"phase":"open","order":1},"after":{"each":1,"several":false,"phase":"past","order":1}}','ydp4dqtxhw34ywzv',1.79574416100343680377e+09,1);
INSERT INTO "events" VALUES(114,'2ttu92b4k4wh',99,'2tjgeh7z24rnmnrxwqxa','DotRoundSet','{"round":"vaw7e3e86gkz","before":null,"after":{"each":2,"several":true,"phase":"open","order":2}}','ydp4dqtxhw34ywzv',1.79574416100594043735e+09,1);
INSERT INTO "events" VALUES(115,'2ttu92b4k4wh',100,'nz3wjsc4875e6d5a4ndm','DotsPlaced','{"round":"vaw7e3e86gkz","idea":"698g2a45dzvs","person":"bevy2az3hcrqt98f","sector":"people","before":0,"after":2}','bevy2az3hcrqt98f',1.79574416100928831098e+09,1);
INSERT INTO "events" VALUES(116,'2ttu92b4k4wh',101,'ecdgkrepkh8rcbq7gtbk','DotsPlaced','{"round":"vaw7e3e86gkz","idea":"698g2a45dzvs","person":"b3gsfxbqd9wvxurq","sector":"government","before":0,"after":1}','b3gsfxbqd9wvxurq',1.79574416101179742816e+09,1);
INSERT INTO "events" VALUES(117,'2ttu92b4k4wh',102,'9wunpahdx34bb3brkqay','DotsPlaced','{"round":"vaw7e3e86gkz","idea":"8yyrm62ffvse","person":"rv4a5qsq3qchbxzr","sector":"civil_society","before":0,"after":1}','rv4a5qsq3qchbxzr',1.79574416101461768148e+09,1);
INSERT INTO "events" VALUES(118,'2ttu92b4k4wh',103,'cecuy25sqrv5mf6wryab','PaperDotsCounted','{"round":"vaw7e3e86gkz","idea":"7xb3aw4ccr44","sector":"people","before":0,"after":3}','ydp4dqtxhw34ywzv',1.79574416101647114756e+09,1);
INSERT INTO "events" VALUES(119,'2ttu92b4k4wh',104,'tpvkz6dvzbrrs4w52txb','DotRoundSet','{"round":"vaw7e3e86gkz","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','ydp4dqtxhw34ywzv',1.79574416101850795743e+09,1);
INSERT INTO "events" VALUES(120,'2ttu92b4k4wh',105,'8acr24vd47qrm3jtc8ub','DotRoundSet','{"round":"vaw7e3e86gkz","before":{"each":2,"several":true,"phase":"shown","order":2},"after":{"each":2,"several":true,"phase":"open","order":2}}','ydp4dqtxhw34ywzv',1.79574416102032876014e+09,1);
INSERT INTO "events" VALUES(121,'2ttu92b4k4wh',106,'254y7fy7hazqdfkvc2hj','DotRoundSet','{"round":"vaw7e3e86gkz","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','ydp4dqtxhw34ywzv',1.79574416102226638793e+09,1);
INSERT INTO "events" VALUES(122,'2ttu92b4k4wh',107,'5arxy5fkhj8xwzvd64mm','StageOpened','{"stage":"problem_tree"}','ydp4dqtxhw34ywzv',1.79574416102422213556e+09,1);
INSERT INTO "events" VALUES(123,'2ttu92b4k4wh',108,'yu34k6fe5jcjwc3vg98k','FirstSentenceRuled','{"straight":true}','ydp4dqtxhw34ywzv',1.79574416102600407604e+09,1);
INSERT INTO "events" VALUES(124,'2ttu92b4k4wh',109,'ejfv9vp5e42642npj9ux','CoreProblemStated','{"node":"9xmzsbd8fsbs","text":"Agua","order":1}','bevy2az3hcrqt98f',1.79574416102822613711e+09,1);
INSERT INTO "events" VALUES(125,'2ttu92b4k4wh',110,'46jx2nduj8hx7nfmu997','CoreProblemWithdrawn','{"node":"9xmzsbd8fsbs","text":"Agua","order":1}','ydp4dqtxhw34ywzv',1.79574416103004550933e+09,1);
INSERT INTO "events" VALUES(126,'2ttu92b4k4wh',111,'h6nz6wdrnjuqtd4c8tm6','CandidateProposed','{"candidate":"xbvxyag35epm","text":"Falta agua","order":1,"author":"bevy2az3hcrqt98f","idea":null,"answer":null}','bevy2az3hcrqt98f',1.79574416103204560282e+09,1);
INSERT INTO "events" VALUES(127,'2ttu92b4k4wh',112,'g7q9wus4sds2n63xa47j','CandidateProposed','{"candidate":"733szr4u4h23","text":"El agua llega pocas horas","order":2,"author":null,"idea":"698g2a45dzvs","answer":null}','rv4a5qsq3qchbxzr',1.79574416103394222258e+09,1);
INSERT INTO "events" VALUES(128,'2ttu92b4k4wh',113,'znq3fhc8chhrt4wqnezs','CandidateProposed','{"candidate":"zd55k5b9fymt","text":"Se pierde agua en la red","order":3,"author":"b3gsfxbqd9wvxurq","idea":null,"answer":null}','b3gsfxbqd9wvxurq',1.79574416103592777258e+09,1);
INSERT INTO "events" VALUES(129,'2ttu92b4k4wh',114,'vbmk7x7vxvpjtxgk2nj8','CandidateReworded','{"candidate":"xbvxyag35epm","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}','bevy2az3hcrqt98f',1.79574416103827834128e+09,1);
INSERT INTO "events" VALUES(130,'2ttu92b4k4wh',115,'d7cxutz5uuhkmuzm8k6g','CandidateReworded','{"candidate":"xbvxyag35epm","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}','ydp4dqtxhw34ywzv',1.79574416104088664053e+09,1);
INSERT INTO "events" VALUES(131,'2ttu92b4k4wh',116,'4xdj56u974qymwwctghq','CandidateReworded','{"candidate":"xbvxyag35epm","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}','bevy2az3hcrqt98f',1.79574416104422736164e+09,1);
INSERT INTO "events" VALUES(132,'2ttu92b4k4wh',117,'zzwstveyfqw3gnmaqnwr','CandidateWithdrawn','{"candidate":"zd55k5b9fymt"}','b3gsfxbqd9wvxurq',1.79574416104863119128e+09,1);
INSERT INTO "events" VALUES(133,'2ttu92b4k4wh',118,'645ay7ac5rp8nf9vyg6r','CandidateReturned','{"candidate":"zd55k5b9fymt"}','b3gsfxbqd9wvxurq',1.79574416105092167852e+09,1);
INSERT INTO "events" VALUES(134,'2ttu92b4k4wh',119,'c3wdsqpfn2pjmmjyywkg','CandidateWeighed','{"candidate":"xbvxyag35epm","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}','thaku3eqeqvvnmee',1.79574416105305099487e+09,1);
INSERT INTO "events" VALUES(135,'2ttu92b4k4wh',120,'x29p3c5x45m92zrzsmje','CandidateWeighed','{"candidate":"xbvxyag35epm","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}','thaku3eqeqvvnmee',1.79574416105494713783e+09,1);
INSERT INTO "events" VALUES(136,'2ttu92b4k4wh',121,'zeb2ezn2u8arc4xdaczt','CandidateWeighed','{"candidate":"xbvxyag35epm","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}','thaku3eqeqvvnmee',1.79574416105691480639e+09,1);
INSERT INTO "events" VALUES(137,'2ttu92b4k4wh',122,'54jme3c7yf534k2zqz35','ChoiceMoved','{"phase":"choosing"}','ydp4dqtxhw34ywzv',1.79574416105879116059e+09,1);
INSERT INTO "events" VALUES(138,'2ttu92b4k4wh',123,'p937vv5eq82b89ffuc8c','CandidatePreferred','{"voter":"bevy2az3hcrqt98f","before":null,"after":{"candidate":"xbvxyag35epm","sector":"people"}}','bevy2az3hcrqt98f',1.79574416106065821649e+09,1);
INSERT INTO "events" VALUES(139,'2ttu92b4k4wh',124,'mpyzt5thkv8h6c36gjvh','CandidatePreferred','{"voter":"b3gsfxbqd9wvxurq","before":null,"after":{"candidate":"xbvxyag35epm","sector":"government"}}','b3gsfxbqd9wvxurq',1.79574416106243658062e+09,1);
INSERT INTO "events" VALUES(140,'2ttu92b4k4wh',125,'7v7et4997mbc88w6b529','CandidatePreferred','{"voter":"rv4a5qsq3qchbxzr","before":null,"after":{"candidate":"xbvxyag35epm","sector":"civil_society"}}','rv4a5qsq3qchbxzr',1.79574416106447386741e+09,1);
INSERT INTO "events" VALUES(141,'2ttu92b4k4wh',126,'48nsqf7daykgxgbpw8qy','CandidatePreferred','{"voter":"rv4a5qsq3qchbxzr","before":{"candidate":"xbvxyag35epm","sector":"civil_society"},"after":{"candidate":"733szr4u4h23","sector":"civil_society"}}','rv4a5qsq3qchbxzr',1.7957441610665111542e+09,1);
INSERT INTO "events" VALUES(142,'2ttu92b4k4wh',127,'tjry76gkhxwmxm749ewk','PaperPreferencesEntered','{"before":null,"after":{"candidate":"733szr4u4h23","sector":"people","people":2}}','ydp4dqtxhw34ywzv',1.79574416106853938105e+09,1);
INSERT INTO "events" VALUES(143,'2ttu92b4k4wh',128,'8jhdngg8bmxguvq4gfc3','ChoiceMoved','{"phase":"shown"}','ydp4dqtxhw34ywzv',1.79574416107032656672e+09,1);
INSERT INTO "events" VALUES(144,'2ttu92b4k4wh',129,'qtcq7thue7b2bh55ee4z','CoreProblemStated','{"node":"jdwzyjksnatd","text":"Falta agua en la ribera","order":2}','ydp4dqtxhw34ywzv',1.79574416107251667983e+09,1);
INSERT INTO "events" VALUES(145,'2ttu92b4k4wh',130,'qtcq7thue7b2bh55ee4z','CandidatePlaced','{"candidate":"xbvxyag35epm","before":null,"after":"jdwzyjksnatd"}','ydp4dqtxhw34ywzv',1.79574416107251667983e+09,1);
INSERT INTO "events" VALUES(146,'2ttu92b4k4wh',131,'rfr4h92g8vv9gpmcexa5','OperationUndone','{"op":"qtcq7thue7b2bh55ee4z"}','ydp4dqtxhw34ywzv',1.79574416107495522494e+09,1);
INSERT INTO "events" VALUES(147,'2ttu92b4k4wh',132,'rfr4h92g8vv9gpmcexa5','CandidatePlaced','{"candidate":"xbvxyag35epm","before":"jdwzyjksnatd","after":null}','ydp4dqtxhw34ywzv',1.79574416107495522494e+09,1);
INSERT INTO "events" VALUES(148,'2ttu92b4k4wh',133,'rfr4h92g8vv9gpmcexa5','CoreProblemWithdrawn','{"node":"jdwzyjksnatd","text":"Falta agua en la ribera","order":2}','ydp4dqtxhw34ywzv',1.79574416107495522494e+09,1);
INSERT INTO "events" VALUES(149,'2ttu92b4k4wh',134,'7x3v75pmnjaasrhwp8pm','OperationRedone','{"op":"qtcq7thue7b2bh55ee4z"}','ydp4dqtxhw34ywzv',1.79574416107828092577e+09,1);
INSERT INTO "events" VALUES(150,'2ttu92b4k4wh',135,'7x3v75pmnjaasrhwp8pm','CoreProblemStated','{"node":"jdwzyjksnatd","text":"Falta agua en la ribera","order":2}','ydp4dqtxhw34ywzv',1.79574416107828092577e+09,1);
INSERT INTO "events" VALUES(151,'2ttu92b4k4wh',136,'7x3v75pmnjaasrhwp8pm','CandidatePlaced','{"candidate":"xbvxyag35epm","before":null,"after":"jdwzyjksnatd"}','ydp4dqtxhw34ywzv',1.79574416107828092577e+09,1);
INSERT INTO "events" VALUES(152,'2ttu92b4k4wh',137,'ksuex7q5unxk35y4du5g','CandidatePlaced','{"candidate":"xbvxyag35epm","before":"jdwzyjksnatd","after":null}','ydp4dqtxhw34ywzv',1.79574416108082699772e+09,1);
INSERT INTO "events" VALUES(153,'2ttu92b4k4wh',138,'ksuex7q5unxk35y4du5g','NodeReworded','{"node":"jdwzyjksnatd","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}','ydp4dqtxhw34ywzv',1.79574416108082699772e+09,1);
INSERT INTO "events" VALUES(154,'2ttu92b4k4wh',139,'ksuex7q5unxk35y4du5g','CandidatePlaced','{"candidate":"733szr4u4h23","before":null,"after":"jdwzyjksnatd"}','ydp4dqtxhw34ywzv',1.79574416108082699772e+09,1);
INSERT INTO "events" VALUES(155,'2ttu92b4k4wh',140,'ksuex7q5unxk35y4du5g','IdeaPlaced','{"idea":"698g2a45dzvs","node":"jdwzyjksnatd"}','ydp4dqtxhw34ywzv',1.79574416108082699772e+09,1);
INSERT INTO "events" VALUES(156,'2ttu92b4k4wh',141,'qd6uge8exdgecshgezen','CauseAdded','{"node":"r53bebvs3pxd","text":"Se pierde agua en la red","effect":"jdwzyjksnatd","order":3}','b3gsfxbqd9wvxurq',1.79574416108354139327e+09,1);
INSERT INTO "events" VALUES(157,'2ttu92b4k4wh',142,'qd6uge8exdgecshgezen','CandidatePlaced','{"candidate":"zd55k5b9fymt","before":null,"after":"r53bebvs3pxd"}','b3gsfxbqd9wvxurq',1.79574416108354139327e+09,1);
INSERT INTO "events" VALUES(158,'2ttu92b4k4wh',143,'yzevxjvyqp67kgwcrxct','OperationUndone','{"op":"qd6uge8exdgecshgezen"}','b3gsfxbqd9wvxurq',1.79574416108678889276e+09,1);
INSERT INTO "events" VALUES(159,'2ttu92b4k4wh',144,'yzevxjvyqp67kgwcrxct','CandidatePlaced','{"candidate":"zd55k5b9fymt","before":"r53bebvs3pxd","after":null}','b3gsfxbqd9wvxurq',1.79574416108678889276e+09,1);
INSERT INTO "events" VALUES(160,'2ttu92b4k4wh',145,'yzevxjvyqp67kgwcrxct','NodeRemoved','{"node":"r53bebvs3pxd","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"links":[["r53bebvs3pxd","jdwzyjksnatd"]]}','b3gsfxbqd9wvxurq',1.79574416108678889276e+09,1);
INSERT INTO "events" VALUES(161,'2ttu92b4k4wh',146,'rvxhpm8ma7qa7ysazequ','CauseAdded','{"node":"6xwhvz5mhzta","text":"Nadie avisa de los cortes","effect":"jdwzyjksnatd","order":4}','ydp4dqtxhw34ywzv',1.79574416108961892133e+09,1);
INSERT INTO "events" VALUES(162,'2ttu92b4k4wh',147,'rvxhpm8ma7qa7ysazequ','IdeaPlaced','{"idea":"7xb3aw4ccr44","node":"6xwhvz5mhzta"}','ydp4dqtxhw34ywzv',1.79574416108961892133e+09,1);
INSERT INTO "events" VALUES(163,'2ttu92b4k4wh',148,'yjmq4h8je4ezugsxuewv','OperationUndone','{"op":"rvxhpm8ma7qa7ysazequ"}','ydp4dqtxhw34ywzv',1.79574416109215164189e+09,1);
INSERT INTO "events" VALUES(164,'2ttu92b4k4wh',149,'yjmq4h8je4ezugsxuewv','IdeaLifted','{"idea":"7xb3aw4ccr44","node":"6xwhvz5mhzta"}','ydp4dqtxhw34ywzv',1.79574416109215164189e+09,1);
INSERT INTO "events" VALUES(165,'2ttu92b4k4wh',150,'yjmq4h8je4ezugsxuewv','NodeRemoved','{"node":"6xwhvz5mhzta","wording":{"text":"Nadie avisa de los cortes","offers":[]},"order":4,"links":[["6xwhvz5mhzta","jdwzyjksnatd"]]}','ydp4dqtxhw34ywzv',1.79574416109215164189e+09,1);
INSERT INTO "events" VALUES(166,'2ttu92b4k4wh',151,'9bqap6xtbw4q8zjh75j2','OperationRedone','{"op":"rvxhpm8ma7qa7ysazequ"}','ydp4dqtxhw34ywzv',1.79574416109462690351e+09,1);
INSERT INTO "events" VALUES(167,'2ttu92b4k4wh',152,'9bqap6xtbw4q8zjh75j2','CauseAdded','{"node":"6xwhvz5mhzta","text":"Nadie avisa de los cortes","effect":"jdwzyjksnatd","order":4}','ydp4dqtxhw34ywzv',1.79574416109462690351e+09,1);
INSERT INTO "events" VALUES(168,'2ttu92b4k4wh',153,'9bqap6xtbw4q8zjh75j2','IdeaPlaced','{"idea":"7xb3aw4ccr44","node":"6xwhvz5mhzta"}','ydp4dqtxhw34ywzv',1.79574416109462690351e+09,1);
INSERT INTO "events" VALUES(169,'2ttu92b4k4wh',154,'yp53csh8pvmaft843x93','NodeSetAside','{"node":"hqha35csqt4v","text":"2. El pozo se seca","order":5}','rv4a5qsq3qchbxzr',1.79574416109705829614e+09,1);
INSERT INTO "events" VALUES(170,'2ttu92b4k4wh',155,'yp53csh8pvmaft843x93','IdeaPlaced','{"idea":"pw7htmx7b277","node":"hqha35csqt4v"}','rv4a5qsq3qchbxzr',1.79574416109705829614e+09,1);
INSERT INTO "events" VALUES(171,'2ttu92b4k4wh',156,'43sm9f9ghc3mddvhab3t','BranchRestored','{"node":"hqha35csqt4v","cut":[],"joined":[["hqha35csqt4v","jdwzyjksnatd"]]}','rv4a5qsq3qchbxzr',1.79574416110012316698e+09,1);
INSERT INTO "events" VALUES(172,'2ttu92b4k4wh',157,'pb2ermeqarwda4sjv7mb','CauseAdded','{"node":"h4xp8hv7psq4","text":"La bomba se descompone y nadie la repara","effect":"jdwzyjksnatd","order":6}','bevy2az3hcrqt98f',1.79574416110482048981e+09,1);
INSERT INTO "events" VALUES(173,'2ttu92b4k4wh',158,'qp8nd94mhw2gfdt3rnth','CauseAdded','{"node":"y7yrpetd6dsv","text":"No hay refacciones","effect":"h4xp8hv7psq4","order":7}','b3gsfxbqd9wvxurq',1.79574416110704803469e+09,1);
INSERT INTO "events" VALUES(174,'2ttu92b4k4wh',159,'gtvw45fssuaq2q8x9xyu','CauseAdded','{"node":"8f9d356g2832","text":"Fugas en la red","effect":"jdwzyjksnatd","order":8}','b3gsfxbqd9wvxurq',1.79574416110985875128e+09,1);
INSERT INTO "events" VALUES(175,'2ttu92b4k4wh',160,'n9krumcnf98pc75ezch5','EffectAdded','{"node":"f9dx9qrc6vnb","text":"Las familias compran pipas","cause":"jdwzyjksnatd","order":9}','thaku3eqeqvvnmee',1.79574416111199951177e+09,1);
INSERT INTO "events" VALUES(176,'2ttu92b4k4wh',161,'egvestrduefnr4f3xk6y','EffectAdded','{"node":"b6qc454c2czv","text":"Gastan un quinto de su ingreso","cause":"f9dx9qrc6vnb","order":10}','thaku3eqeqvvnmee',1.79574416111405968671e+09,1);
INSERT INTO "events" VALUES(177,'2ttu92b4k4wh',162,'3rwnaqqybv4pvvpgwwcq','NodeReworded','{"node":"8f9d356g2832","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}','bevy2az3hcrqt98f',1.79574416111610221866e+09,1);
INSERT INTO "events" VALUES(178,'2ttu92b4k4wh',163,'aajyhfuk6g7fma2jxsch','NodeReworded','{"node":"8f9d356g2832","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}','b3gsfxbqd9wvxurq',1.79574416111840629581e+09,1);
INSERT INTO "events" VALUES(179,'2ttu92b4k4wh',164,'gzc37yjgwc6tvd7wsb9n','NodeReworded','{"node":"8f9d356g2832","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}','bevy2az3hcrqt98f',1.79574416112041091919e+09,1);
INSERT INTO "events" VALUES(180,'2ttu92b4k4wh',165,'8sdp6c5z2rbwkq6p5xbe','NodeMoved','{"node":"y7yrpetd6dsv","cut":[["y7yrpetd6dsv","h4xp8hv7psq4"]],"joined":[["y7yrpetd6dsv","8f9d356g2832"]]}','b3gsfxbqd9wvxurq',1.7957441611225395203e+09,1);
INSERT INTO "events" VALUES(181,'2ttu92b4k4wh',166,'ymrvfpjyejczvkqfjd89','NodesLinked','{"node":"y7yrpetd6dsv","cut":[],"joined":[["y7yrpetd6dsv","h4xp8hv7psq4"]]}','b3gsfxbqd9wvxurq',1.79574416112466287613e+09,1);
INSERT INTO "events" VALUES(182,'2ttu92b4k4wh',167,'bxpwej47yssmekwub39s','NodesUnlinked','{"node":"y7yrpetd6dsv","cut":[["y7yrpetd6dsv","8f9d356g2832"]],"joined":[]}','b3gsfxbqd9wvxurq',1.79574416112659907343e+09,1);
INSERT INTO "events" VALUES(183,'2ttu92b4k4wh',168,'9uv8xex7dxyskqtvyp85','NodeReworded','{"node":"h4xp8hv7psq4","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}','bevy2az3hcrqt98f',1795744161.13085,1);
INSERT INTO "events" VALUES(184,'2ttu92b4k4wh',169,'9uv8xex7dxyskqtvyp85','NodeSplitOff','{"node":"eevnsarw9zws","of":"h4xp8hv7psq4","text":"Nadie repara la bomba","order":11,"links":[["eevnsarw9zws","jdwzyjksnatd"]]}','bevy2az3hcrqt98f',1795744161.13085,1);
INSERT INTO "events" VALUES(185,'2ttu92b4k4wh',170,'zejdf3frszmwe23jcyg9','NodesMerged','{"node":"eevnsarw9zws","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"y7yrpetd6dsv","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["y7yrpetd6dsv","h4xp8hv7psq4"]]}],"joined":[["eevnsarw9zws","h4xp8hv7psq4"]],"cut":[]}','bevy2az3hcrqt98f',1.79574416114210724825e+09,1);
INSERT INTO "events" VALUES(186,'2ttu92b4k4wh',171,'2cm4wq8cfbxpqbxtq568','OperationUndone','{"op":"zejdf3frszmwe23jcyg9"}','bevy2az3hcrqt98f',1.79574416114552640917e+09,1);
INSERT INTO "events" VALUES(187,'2ttu92b4k4wh',172,'2cm4wq8cfbxpqbxtq568','NodesParted','{"node":"eevnsarw9zws","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"y7yrpetd6dsv","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["y7yrpetd6dsv","h4xp8hv7psq4"]]}],"joined":[["eevnsarw9zws","h4xp8hv7psq4"]],"cut":[]}','bevy2az3hcrqt98f',1.79574416114552640917e+09,1);
INSERT INTO "events" VALUES(188,'2ttu92b4k4wh',173,'c5ttu65bcnc9zz3usva5','NodesMerged','{"node":"eevnsarw9zws","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"y7yrpetd6dsv","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["y7yrpetd6dsv","h4xp8hv7psq4"]]}],"joined":[["eevnsarw9zws","h4xp8hv7psq4"]],"cut":[]}','bevy2az3hcrqt98f',1.79574416114835572243e+09,1);
INSERT INTO "events" VALUES(189,'2ttu92b4k4wh',174,'jn29ydybrd6t2uuc5zbq','BranchParked','{"node":"b6qc454c2czv","cut":[["f9dx9qrc6vnb","b6qc454c2czv"]],"joined":[]}','thaku3eqeqvvnmee',1.79574416115066695211e+09,1);
INSERT INTO "events" VALUES(190,'2ttu92b4k4wh',175,'4edd6v32x8y68yzrbptt','BranchRestored','{"node":"b6qc454c2czv","cut":[],"joined":[["f9dx9qrc6vnb","b6qc454c2czv"]]}','thaku3eqeqvvnmee',1.79574416115314412119e+09,1);
INSERT INTO "events" VALUES(191,'2ttu92b4k4wh',176,'8m699svkkcecmhbua9ka','NodeRemoved','{"node":"b6qc454c2czv","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["f9dx9qrc6vnb","b6qc454c2czv"]]}','thaku3eqeqvvnmee',1.79574416115533089634e+09,1);
INSERT INTO "events" VALUES(192,'2ttu92b4k4wh',177,'tjhqpskrrcssdbd2wqrg','OperationUndone','{"op":"8m699svkkcecmhbua9ka"}','thaku3eqeqvvnmee',1.79574416115750408167e+09,1);
INSERT INTO "events" VALUES(193,'2ttu92b4k4wh',178,'tjhqpskrrcssdbd2wqrg','NodeReturned','{"node":"b6qc454c2czv","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["f9dx9qrc6vnb","b6qc454c2czv"]]}','thaku3eqeqvvnmee',1.79574416115750408167e+09,1);
INSERT INTO "events" VALUES(194,'2ttu92b4k4wh',179,'cvhsx38n86aq5sgrwnhj','NodeRemoved','{"node":"b6qc454c2czv","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["f9dx9qrc6vnb","b6qc454c2czv"]]}','b3gsfxbqd9wvxurq',1.79574416115973305705e+09,1);
INSERT INTO "events" VALUES(195,'2ttu92b4k4wh',180,'fdcxh2cmganq9f7pqkjs','OperationTakenBack','{"op":"cvhsx38n86aq5sgrwnhj","again":false}','ydp4dqtxhw34ywzv',1.79574416116201019287e+09,1);
INSERT INTO "events" VALUES(196,'2ttu92b4k4wh',181,'fdcxh2cmganq9f7pqkjs','NodeReturned','{"node":"b6qc454c2czv","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["f9dx9qrc6vnb","b6qc454c2czv"]]}','ydp4dqtxhw34ywzv',1.79574416116201019287e+09,1);
INSERT INTO "events" VALUES(197,'2ttu92b4k4wh',182,'sva7ygdvmcvprve8jbue','OperationUndone','{"op":"fdcxh2cmganq9f7pqkjs"}','ydp4dqtxhw34ywzv',1.79574416116436767583e+09,1);
INSERT INTO "events" VALUES(198,'2ttu92b4k4wh',183,'sva7ygdvmcvprve8jbue','NodeRemoved','{"node":"b6qc454c2czv","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["f9dx9qrc6vnb","b6qc454c2czv"]]}','ydp4dqtxhw34ywzv',1.79574416116436767583e+09,1);
INSERT INTO "events" VALUES(199,'2ttu92b4k4wh',184,'sva7ygdvmcvprve8jbue','OperationTakenBack','{"op":"cvhsx38n86aq5sgrwnhj","again":true}','ydp4dqtxhw34ywzv',1.79574416116436767583e+09,1);
INSERT INTO "events" VALUES(200,'2ttu92b4k4wh',185,'h82wpm6pappv65yvfdmv','OperationRedone','{"op":"fdcxh2cmganq9f7pqkjs"}','ydp4dqtxhw34ywzv',1.7957441611668555736e+09,1);
INSERT INTO "events" VALUES(201,'2ttu92b4k4wh',186,'h82wpm6pappv65yvfdmv','OperationTakenBack','{"op":"cvhsx38n86aq5sgrwnhj","again":false}','ydp4dqtxhw34ywzv',1.7957441611668555736e+09,1);
INSERT INTO "events" VALUES(202,'2ttu92b4k4wh',187,'h82wpm6pappv65yvfdmv','NodeReturned','{"node":"b6qc454c2czv","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["f9dx9qrc6vnb","b6qc454c2czv"]]}','ydp4dqtxhw34ywzv',1.7957441611668555736e+09,1);
INSERT INTO "events" VALUES(203,'2ttu92b4k4wh',188,'nkxeumnz5pgddmj7975c','NodeRemoved','{"node":"b6qc454c2czv","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["f9dx9qrc6vnb","b6qc454c2czv"]]}','b3gsfxbqd9wvxurq',1.79574416116927838326e+09,1);
INSERT INTO "events" VALUES(204,'2ttu92b4k4wh',189,'nwexyhpcbbqzr2nqu8hh','NodeReturned','{"node":"b6qc454c2czv","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}','thaku3eqeqvvnmee',1.79574416117173814777e+09,1);
INSERT INTO "events" VALUES(205,'2ttu92b4k4wh',190,'nwexyhpcbbqzr2nqu8hh','BranchRestored','{"node":"b6qc454c2czv","cut":[],"joined":[["f9dx9qrc6vnb","b6qc454c2czv"]]}','thaku3eqeqvvnmee',1.79574416117173814777e+09,1);
INSERT INTO "events" VALUES(206,'2ttu92b4k4wh',191,'cuf9ckknugs36ha7z2cf','VersionNamed','{"version":"7afv23gq6pfh","name":"Antes de la pausa","reason":"named","about":"","at_version":190,"at":1795744161.1735682,"order":1,"digest":"00d8811b16b33246152ceecc6e68adb3","by":"bevy2az3hcrqt98f"}','bevy2az3hcrqt98f',1.79574416117414593701e+09,1);
INSERT INTO "events" VALUES(207,'2ttu92b4k4wh',192,'jxpykqet9ndpejmzvx4a','VersionRenamed','{"version":"7afv23gq6pfh","before":"Antes de la pausa","after":"Antes de comer"}','bevy2az3hcrqt98f',1.79574416117618036268e+09,1);
INSERT INTO "events" VALUES(208,'2ttu92b4k4wh',193,'zgj4grbzmafnbaexx8mc','CauseAdded','{"node":"dc8kagjj58k7","text":"Tarifas que no alcanzan","effect":"jdwzyjksnatd","order":12}','b3gsfxbqd9wvxurq',1.79574416117829871184e+09,1);
INSERT INTO "events" VALUES(209,'2ttu92b4k4wh',194,'5uh5n7sgskuu8ka7zu2m','BranchParked','{"node":"8f9d356g2832","cut":[["8f9d356g2832","jdwzyjksnatd"]],"joined":[]}','b3gsfxbqd9wvxurq',1.79574416118044590949e+09,1);
INSERT INTO "events" VALUES(210,'2ttu92b4k4wh',195,'ynt2gv8kak5pxhnda754','NodeBrought','{"node":"x3eagvh9xhv9","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["x3eagvh9xhv9","jdwzyjksnatd"]]}','ydp4dqtxhw34ywzv',1.79574416118402576444e+09,1);
INSERT INTO "events" VALUES(211,'2ttu92b4k4wh',196,'ynt2gv8kak5pxhnda754','NodeBrought','{"node":"hzz54pujtdck","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["hzz54pujtdck","x3eagvh9xhv9"]]}','ydp4dqtxhw34ywzv',1.79574416118402576444e+09,1);
INSERT INTO "events" VALUES(212,'2ttu92b4k4wh',197,'y9ba9uzk9g3pezsyzzbp','VersionNamed','{"version":"xjb6zraxu32x","name":"","reason":"restored","about":"7afv23gq6pfh","at_version":196,"at":1795744161.19621,"order":2,"digest":"d82d36fe77029b430fabd14ebfc70b80","by":null}','ydp4dqtxhw34ywzv',1.79574416119731616976e+09,1);
INSERT INTO "events" VALUES(213,'2ttu92b4k4wh',198,'y9ba9uzk9g3pezsyzzbp','VersionRestored','{"version":"7afv23gq6pfh"}','ydp4dqtxhw34ywzv',1.79574416119731616976e+09,1);
INSERT INTO "events" VALUES(214,'2ttu92b4k4wh',199,'y9ba9uzk9g3pezsyzzbp','ArrowsRestored','{"node":"jdwzyjksnatd","cut":[["dc8kagjj58k7","jdwzyjksnatd"],["x3eagvh9xhv9","jdwzyjksnatd"],["hzz54pujtdck","x3eagvh9xhv9"]],"joined":[]}','ydp4dqtxhw34ywzv',1.79574416119731616976e+09,1);
INSERT INTO "events" VALUES(215,'2ttu92b4k4wh',200,'y9ba9uzk9g3pezsyzzbp','NodeRemoved','{"node":"dc8kagjj58k7","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}','ydp4dqtxhw34ywzv',1.79574416119731616976e+09,1);
INSERT INTO "events" VALUES(216,'2ttu92b4k4wh',201,'y9ba9uzk9g3pezsyzzbp','NodeRemoved','{"node":"x3eagvh9xhv9","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}','ydp4dqtxhw34ywzv',1.79574416119731616976e+09,1);
INSERT INTO "events" VALUES(217,'2ttu92b4k4wh',202,'y9ba9uzk9g3pezsyzzbp','NodeRemoved','{"node":"hzz54pujtdck","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}','ydp4dqtxhw34ywzv',1.79574416119731616976e+09,1);
INSERT INTO "events" VALUES(218,'2ttu92b4k4wh',203,'y9ba9uzk9g3pezsyzzbp','ArrowsRestored','{"node":"jdwzyjksnatd","cut":[],"joined":[["8f9d356g2832","jdwzyjksnatd"]]}','ydp4dqtxhw34ywzv',1.79574416119731616976e+09,1);
INSERT INTO "events" VALUES(219,'2ttu92b4k4wh',204,'9nffskwrw4zy3q2vy8fm','CauseAdded','{"node":"y43kqwmaz37r","text":"No llueve","effect":"jdwzyjksnatd","order":15}','bevy2az3hcrqt98f',1.79574416120726704595e+09,1);
INSERT INTO "events" VALUES(220,'2ttu92b4k4wh',205,'3xnvfgeq3vcpjhdk8bd2','CauseAdded','{"node":"9qxq3u48vyng","text":"Está lejos","effect":"jdwzyjksnatd","order":16}','bevy2az3hcrqt98f',1.79574416121054196361e+09,1);
INSERT INTO "events" VALUES(221,'2ttu92b4k4wh',206,'qj62ntfgq473b5gamq4n','NodeMoved','{"node":"y43kqwmaz37r","cut":[["y43kqwmaz37r","jdwzyjksnatd"]],"joined":[["y43kqwmaz37r","6xwhvz5mhzta"]]}','bevy2az3hcrqt98f',1.79574416121306753161e+09,1);
INSERT INTO "events" VALUES(222,'2ttu92b4k4wh',207,'qj62ntfgq473b5gamq4n','NodeMoved','{"node":"9qxq3u48vyng","cut":[["9qxq3u48vyng","jdwzyjksnatd"]],"joined":[["9qxq3u48vyng","6xwhvz5mhzta"]]}','bevy2az3hcrqt98f',1.79574416121306753161e+09,1);
INSERT INTO "events" VALUES(223,'2ttu92b4k4wh',208,'56ekvqdrq45w6b96xamg','BranchParked','{"node":"y43kqwmaz37r","cut":[["y43kqwmaz37r","6xwhvz5mhzta"]],"joined":[]}','bevy2az3hcrqt98f',1.79574416121697378158e+09,1);
INSERT INTO "events" VALUES(224,'2ttu92b4k4wh',209,'56ekvqdrq45w6b96xamg','BranchParked','{"node":"9qxq3u48vyng","cut":[["9qxq3u48vyng","6xwhvz5mhzta"]],"joined":[]}','bevy2az3hcrqt98f',1.79574416121697378158e+09,1);
INSERT INTO "events" VALUES(225,'2ttu92b4k4wh',210,'wa4qwug3y6q4y37yfvuu','NodeRemoved','{"node":"y43kqwmaz37r","wording":{"text":"No llueve","offers":[]},"order":15,"links":[]}','bevy2az3hcrqt98f',1.7957441612198069095e+09,1);
INSERT INTO "events" VALUES(226,'2ttu92b4k4wh',211,'wa4qwug3y6q4y37yfvuu','NodeRemoved','{"node":"9qxq3u48vyng","wording":{"text":"Está lejos","offers":[]},"order":16,"links":[]}','bevy2az3hcrqt98f',1.7957441612198069095e+09,1);
INSERT INTO "events" VALUES(227,'2ttu92b4k4wh',212,'aejpsuvhfr5uhcyv4h53','ArrowVoted','{"voter":"bevy2az3hcrqt98f","before":null,"after":{"cause":"6xwhvz5mhzta","effect":"jdwzyjksnatd","sector":"people","answer":"yes"}}','bevy2az3hcrqt98f',1.79574416122388410567e+09,1);
INSERT INTO "events" VALUES(228,'2ttu92b4k4wh',213,'a5564d76p569wm7z2jgn','ArrowVoted','{"voter":"b3gsfxbqd9wvxurq","before":null,"after":{"cause":"6xwhvz5mhzta","effect":"jdwzyjksnatd","sector":"government","answer":"no"}}','b3gsfxbqd9wvxurq',1.79574416122833681102e+09,1);
INSERT INTO "events" VALUES(229,'2ttu92b4k4wh',214,'p73u3k393f58zwh465pq','ArrowVoted','{"voter":"b3gsfxbqd9wvxurq","before":{"cause":"6xwhvz5mhzta","effect":"jdwzyjksnatd","sector":"government","answer":"no"},"after":null}','b3gsfxbqd9wvxurq',1.79574416123040080071e+09,1);
INSERT INTO "events" VALUES(230,'2ttu92b4k4wh',215,'vneug6s8guux6m6bkg2r','QuestionPut','{"before":null,"after":{"cause":"6xwhvz5mhzta","effect":"jdwzyjksnatd","open":true}}','ydp4dqtxhw34ywzv',1.79574416123233842855e+09,1);
INSERT INTO "events" VALUES(231,'2ttu92b4k4wh',216,'37jtemxc8ghs8jbtkjkb','PaperVotesEntered','{"before":null,"after":{"cause":"6xwhvz5mhzta","effect":"jdwzyjksnatd","sector":"people","answer":"yes","count":3}}','ydp4dqtxhw34ywzv',1.79574416123420691491e+09,1);
INSERT INTO "events" VALUES(232,'2ttu92b4k4wh',217,'9xqh54zfqaz8z5sndwvc','QuestionPut','{"before":{"cause":"6xwhvz5mhzta","effect":"jdwzyjksnatd","open":true},"after":null}','ydp4dqtxhw34ywzv',1.7957441612360537052e+09,1);
INSERT INTO "events" VALUES(233,'2ttu92b4k4wh',218,'u759thhcqwruyj7yhbta','QuestionPut','{"before":null,"after":{"cause":"6xwhvz5mhzta","effect":"jdwzyjksnatd","open":true}}','ydp4dqtxhw34ywzv',1.79574416123822546004e+09,1);
INSERT INTO "events" VALUES(234,'2ttu92b4k4wh',219,'ca3vxrr5qjfjfjw3f4ma','QuestionPut','{"before":{"cause":"6xwhvz5mhzta","effect":"jdwzyjksnatd","open":true},"after":{"cause":"6xwhvz5mhzta","effect":"jdwzyjksnatd","open":false}}','ydp4dqtxhw34ywzv',1.79574416124450707442e+09,1);
INSERT INTO "events" VALUES(235,'2ttu92b4k4wh',220,'cjf3hw94ex7bmhepm9jz','ArrowMarked','{"before":null,"after":{"cause":"6xwhvz5mhzta","effect":"jdwzyjksnatd","necessary":true,"sufficient":false}}','bevy2az3hcrqt98f',1.79574416124678802489e+09,1);
INSERT INTO "events" VALUES(236,'2ttu92b4k4wh',221,'c7vxk3uck36rjdk9fx9c','ActionAnswered','{"node":"6xwhvz5mhzta","before":null,"after":{"answer":"other","whose":"Comisión de agua"}}','bevy2az3hcrqt98f',1.79574416124923539163e+09,1);
INSERT INTO "events" VALUES(237,'2ttu92b4k4wh',222,'ah49jvv9uuhp9qexsxw8','LeafSettled','{"node":"6xwhvz5mhzta","settled":true}','bevy2az3hcrqt98f',1.79574416125124645231e+09,1);
INSERT INTO "events" VALUES(238,'2ttu92b4k4wh',223,'75ab6zmbp9gw3ry2kpex','FindingDismissed','{"before":null,"after":{"code":"unactionable","nodes":["6xwhvz5mhzta"],"reason":"Sí se puede"}}','bevy2az3hcrqt98f',1.79574416125311183932e+09,1);
INSERT INTO "events" VALUES(239,'2ttu92b4k4wh',224,'6279ucygxkswafa2wyeu','EvidenceAdded','{"evidence":"wp46v3mxjqyk","before":null,"after":{"evidence":"wp46v3mxjqyk","node":"jdwzyjksnatd","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','b3gsfxbqd9wvxurq',1.79574416125491476059e+09,1);
INSERT INTO "events" VALUES(240,'2ttu92b4k4wh',225,'f58kmugafaqqr59d886r','EvidenceChanged','{"evidence":"wp46v3mxjqyk","before":{"evidence":"wp46v3mxjqyk","node":"jdwzyjksnatd","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""},"after":{"evidence":"wp46v3mxjqyk","node":"jdwzyjksnatd","order":1,"kind":"source","figure":"2.3","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','b3gsfxbqd9wvxurq',1.79574416125673460955e+09,1);
INSERT INTO "events" VALUES(241,'2ttu92b4k4wh',226,'uf8wrdkww2d247btbre7','EvidenceAdded','{"evidence":"vxm6d8tfmdbs","before":null,"after":{"evidence":"vxm6d8tfmdbs","node":"6xwhvz5mhzta","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','bevy2az3hcrqt98f',1.79574416125908112524e+09,1);
INSERT INTO "events" VALUES(242,'2ttu92b4k4wh',227,'6fbujyyw678w6sdrvu88','EvidenceChanged','{"evidence":"vxm6d8tfmdbs","before":{"evidence":"vxm6d8tfmdbs","node":"6xwhvz5mhzta","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":{"evidence":"vxm6d8tfmdbs","node":"jdwzyjksnatd","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','bevy2az3hcrqt98f',1.79574416126105713843e+09,1);
INSERT INTO "events" VALUES(243,'2ttu92b4k4wh',228,'saqr5qytxhw6z2a2jc6g','EvidenceRemoved','{"evidence":"vxm6d8tfmdbs","before":{"evidence":"vxm6d8tfmdbs","node":"jdwzyjksnatd","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":null}','bevy2az3hcrqt98f',1.79574416126292872421e+09,1);
INSERT INTO "events" VALUES(244,'2ttu92b4k4wh',229,'d9fysx8x2cc3c7wpb4a8','StageOpened','{"stage":"objective_tree"}','ydp4dqtxhw34ywzv',1.79574416126547598839e+09,1);
INSERT INTO "events" VALUES(245,'2ttu92b4k4wh',230,'wgybyg7gy6a5ga55cj5c','ObjectiveConfirmed','{"node":"jdwzyjksnatd","before":null,"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','bevy2az3hcrqt98f',1.79574416126830887791e+09,1);
INSERT INTO "events" VALUES(246,'2ttu92b4k4wh',231,'udehqyvbcqmwksbhdz5a','ObjectiveOffered','{"node":"jdwzyjksnatd","before":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true}}','b3gsfxbqd9wvxurq',1.79574416127117586139e+09,1);
INSERT INTO "events" VALUES(247,'2ttu92b4k4wh',232,'fvxke3ub9xrsdsfva4nv','ObjectiveConfirmed','{"node":"jdwzyjksnatd","before":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','bevy2az3hcrqt98f',1.7957441612734339237e+09,1);
INSERT INTO "events" VALUES(248,'2ttu92b4k4wh',233,'qzzxrtky623wafzec8cd','ObjectiveConfirmed','{"node":"f9dx9qrc6vnb","before":null,"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true}}','b3gsfxbqd9wvxurq',1.79574416127639055256e+09,1);
INSERT INTO "events" VALUES(249,'2ttu92b4k4wh',234,'z5x7k9g9eym4h6qug7xh','ProposalsShown','{"shown":true}','ydp4dqtxhw34ywzv',1.79574416130872750287e+09,1);
INSERT INTO "events" VALUES(250,'2ttu92b4k4wh',235,'6j7p5ar5uhbr2ypwy67v','ProposalRead','{"node":"6xwhvz5mhzta","before":null,"after":{"problem":"Nadie avisa de los cortes","objective":"Se avisa de los cortes"}}','ydp4dqtxhw34ywzv',1.79574416131092762941e+09,1);
INSERT INTO "events" VALUES(251,'2ttu92b4k4wh',236,'a9z2egyt7npwhnxv389w','ProposalRead','{"node":"h4xp8hv7psq4","before":null,"after":{"problem":"La bomba se descompone","objective":"La bomba funciona bien"}}','ydp4dqtxhw34ywzv',1.79574416131294131281e+09,1);
INSERT INTO "events" VALUES(252,'2ttu92b4k4wh',237,'sfhx6ygmt29nrqe9u5vg','ProposalRead','{"node":"8f9d356g2832","before":null,"after":{"problem":"Fugas por tubería vieja","objective":"Menos fugas por tubería vieja"}}','ydp4dqtxhw34ywzv',1.7957441613151707649e+09,1);
INSERT INTO "events" VALUES(253,'2ttu92b4k4wh',238,'k7qncsjcb32gsqje29jc','ProposalsShown','{"shown":false}','ydp4dqtxhw34ywzv',1.79574416131688380238e+09,1);
INSERT INTO "events" VALUES(254,'2ttu92b4k4wh',239,'56k3ypk5t9y6ma3nd6t6','ObjectiveConfirmed','{"node":"6xwhvz5mhzta","before":null,"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','ydp4dqtxhw34ywzv',1.7957441613192064762e+09,1);
INSERT INTO "events" VALUES(255,'2ttu92b4k4wh',240,'56k3ypk5t9y6ma3nd6t6','ObjectiveConfirmed','{"node":"h4xp8hv7psq4","before":null,"after":{"wording":{"text":"La bomba funciona bien","offers":[]},"problem":"La bomba se descompone","confirmed":true}}','ydp4dqtxhw34ywzv',1.7957441613192064762e+09,1);
INSERT INTO "events" VALUES(256,'2ttu92b4k4wh',241,'56k3ypk5t9y6ma3nd6t6','ObjectiveConfirmed','{"node":"8f9d356g2832","before":null,"after":{"wording":{"text":"Menos fugas por tubería vieja","offers":[]},"problem":"Fugas por tubería vieja","confirmed":true}}','ydp4dqtxhw34ywzv',1.7957441613192064762e+09,1);
INSERT INTO "events" VALUES(257,'2ttu92b4k4wh',242,'te2b85gngpwsdk76329x','ObjectiveReopened','{"node":"f9dx9qrc6vnb","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false}}','bevy2az3hcrqt98f',1.79574416132156324389e+09,1);
INSERT INTO "events" VALUES(258,'2ttu92b4k4wh',243,'94euah85vq43rc8kx55a','ProblemSentBack','{"node":"jdwzyjksnatd","before":null,"after":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"}}','bevy2az3hcrqt98f',1.79574416132340908052e+09,1);
INSERT INTO "events" VALUES(259,'2ttu92b4k4wh',244,'tvut6n3za75tgw5y93qj','ProblemSentBack','{"node":"jdwzyjksnatd","before":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"},"after":null}','b3gsfxbqd9wvxurq',1.79574416132508230207e+09,1);
INSERT INTO "events" VALUES(260,'2ttu92b4k4wh',245,'kbaw8ef7a6rvm25vawme','VersionNamed','{"version":"8sh2pxgvz5j8","name":"Con objetivos","reason":"named","about":"","at_version":244,"at":1795744161.326579,"order":3,"digest":"ce835d8b38274183f87a48fa1fd2f26c","by":"bevy2az3hcrqt98f"}','bevy2az3hcrqt98f',1.79574416132715654371e+09,1);
INSERT INTO "events" VALUES(261,'2ttu92b4k4wh',246,'zvybdt2753qt99fbvhty','ObjectiveOffered','{"node":"f9dx9qrc6vnb","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":["Las familias gastan menos en agua"]},"problem":"Las familias compran pipas","confirmed":false}}','b3gsfxbqd9wvxurq',1.79574416132905864719e+09,1);
INSERT INTO "events" VALUES(262,'2ttu92b4k4wh',247,'5z4tyt9x39krcb3gfjve','VersionNamed','{"version":"cg2v5dfu55hj","name":"Final","reason":"named","about":"","at_version":246,"at":1795744161.330418,"order":4,"digest":"204e0e548fc8a06faf07aee46f19327d","by":null}','ydp4dqtxhw34ywzv',1.79574416133088040356e+09,1);
INSERT INTO "events" VALUES(263,'2ttu92b4k4wh',248,'cq46kwmmsyt2u48fs82b','ObjectiveReopened','{"node":"6xwhvz5mhzta","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false}}','bevy2az3hcrqt98f',1.79574416133276796346e+09,1);
INSERT INTO "events" VALUES(264,'2ttu92b4k4wh',249,'z662wr7zg83ucuhu3jvd','VersionNamed','{"version":"qb6w8ta6q4rt","name":"","reason":"restored","about":"cg2v5dfu55hj","at_version":248,"at":1795744161.3388588,"order":5,"digest":"4ed1a0ab75b764d14848803f8b2009af","by":null}','ydp4dqtxhw34ywzv',1.79574416133966064451e+09,1);
INSERT INTO "events" VALUES(265,'2ttu92b4k4wh',250,'z662wr7zg83ucuhu3jvd','VersionRestored','{"version":"cg2v5dfu55hj"}','ydp4dqtxhw34ywzv',1.79574416133966064451e+09,1);
INSERT INTO "events" VALUES(266,'2ttu92b4k4wh',251,'z662wr7zg83ucuhu3jvd','ObjectiveRestored','{"node":"6xwhvz5mhzta","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','ydp4dqtxhw34ywzv',1.79574416133966064451e+09,1);
INSERT INTO "events" VALUES(267,'2ttu92b4k4wh',252,'e2s29753q86837fzbzha','StageOpened','{"stage":"commitment_card"}','ydp4dqtxhw34ywzv',1.79574416134214568134e+09,1);
INSERT INTO "events" VALUES(268,'2ttu92b4k4wh',253,'yt3pgr4jatux7fw3kesj','CommitmentDrafted','{"card":"ajbhevgtfpnv","order":1,"node":"jdwzyjksnatd","fields":[["problem",{"text":"El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo","offers":[]}],["objective",{"text":"El agua llega todo el día","offers":[]}],["means",{"text":"Se avisa de los cortes\nLa bomba funciona bien\nMenos fugas por tubería vieja","offers":[]}]]}','bevy2az3hcrqt98f',1.79574416135994529728e+09,1);
INSERT INTO "events" VALUES(269,'2ttu92b4k4wh',254,'w6vpxhb3bx9ww6hstj8k','CommitmentReworded','{"card":"ajbhevgtfpnv","field":"action","before":{"text":"","offers":[]},"after":{"text":"Reparar la bomba","offers":[]}}','bevy2az3hcrqt98f',1.79574416136369848255e+09,1);
INSERT INTO "events" VALUES(270,'2ttu92b4k4wh',255,'5tbw8x9btt766e3urvn4','CommitmentReworded','{"card":"ajbhevgtfpnv","field":"action","before":{"text":"Reparar la bomba","offers":[]},"after":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]}}','b3gsfxbqd9wvxurq',1.79574416136580634114e+09,1);
INSERT INTO "events" VALUES(271,'2ttu92b4k4wh',256,'nhjcgmxvb9j8u9u95kwh','CommitmentReworded','{"card":"ajbhevgtfpnv","field":"action","before":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]},"after":{"text":"Cambiar la bomba del pozo 3","offers":[]}}','b3gsfxbqd9wvxurq',1.79574416136919164654e+09,1);
INSERT INTO "events" VALUES(272,'2ttu92b4k4wh',257,'e64jkagh4u6evsvkdt2c','CommitmentReworded','{"card":"ajbhevgtfpnv","field":"end","before":{"text":"","offers":[]},"after":{"text":"2027-06-30","offers":[]}}','bevy2az3hcrqt98f',1.7957441613711187839e+09,1);
INSERT INTO "events" VALUES(273,'2ttu92b4k4wh',258,'dvkwxmtw56xv8rdsurr3','CommitmentDrafted','{"card":"vrwwj66ktesm","order":2,"node":null,"fields":[]}','b3gsfxbqd9wvxurq',1.79574416137399196628e+09,1);
INSERT INTO "events" VALUES(274,'2ttu92b4k4wh',259,'3wy4s7rn9zqh37qeyqp3','CommitmentRemoved','{"card":"vrwwj66ktesm","order":2,"node":null,"fields":[]}','b3gsfxbqd9wvxurq',1.79574416137706971167e+09,1);
INSERT INTO "events" VALUES(275,'2ttu92b4k4wh',260,'a9wnuxrm27cgw2gkk2fs','StageClosed','{"stage":"commitment_card"}','ydp4dqtxhw34ywzv',1.79574416138024187082e+09,1);
INSERT INTO "events" VALUES(276,'2ttu92b4k4wh',261,'jhk5fp4dtk43nwkrg5ck','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','ydp4dqtxhw34ywzv',1.79574416138246536252e+09,1);
INSERT INTO "events" VALUES(277,'2ttu92b4k4wh',262,'5vrpsc4j3kcgvda6b23d','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','ydp4dqtxhw34ywzv',1.79574416138478565223e+09,1);
INSERT INTO "events" VALUES(278,'2ttu92b4k4wh',263,'96ukmtcaxu2wejxr2ebz','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','ydp4dqtxhw34ywzv',1795744161.38649,1);
INSERT INTO "events" VALUES(279,'2ttu92b4k4wh',264,'g7d5d4zfvdz5nm6ycr2u','RightSet','{"stage":"problem_tree","before":"edit","after":"propose"}','ydp4dqtxhw34ywzv',1.79574416138822937007e+09,1);
INSERT INTO "events" VALUES(280,'2ttu92b4k4wh',265,'7bk77a968jwc87adxnbd','WorkGivenOut','{"before":true,"after":false}','ydp4dqtxhw34ywzv',1.79574416138998579984e+09,1);
INSERT INTO "events" VALUES(281,'2ttu92b4k4wh',266,'fjsk3cgu2vycehvemeh5','ProposalMade','{"proposal":"6pt3ub23dqtn","intent":"add_cause","data":"{\"of\": \"jdwzyjksnatd\", \"text\": \"No hay presupuesto\"}","author":"b3gsfxbqd9wvxurq","sector":"government","stage":"problem_tree","order":1,"at":1795744161.3915718}','b3gsfxbqd9wvxurq',1.79574416139204263683e+09,1);
INSERT INTO "events" VALUES(282,'2ttu92b4k4wh',267,'jv9zcrnuuka4tqwd8z83','ProposalMade','{"proposal":"ucm7jw3xpnv6","intent":"add_cause","data":"{\"of\": \"jdwzyjksnatd\", \"text\": \"No hay voluntad\"}","author":"b3gsfxbqd9wvxurq","sector":"government","stage":"problem_tree","order":2,"at":1795744161.3934984}','b3gsfxbqd9wvxurq',1.79574416139393687246e+09,1);
INSERT INTO "events" VALUES(283,'2ttu92b4k4wh',268,'m7nzctmngfwnwpg9qqvk','ProposalMade','{"proposal":"byyfqvs6mdg7","intent":"add_cause","data":"{\"of\": \"jdwzyjksnatd\", \"text\": \"Nadie paga\"}","author":"b3gsfxbqd9wvxurq","sector":"government","stage":"problem_tree","order":3,"at":1795744161.3954613}','b3gsfxbqd9wvxurq',1.79574416139589881891e+09,1);
INSERT INTO "events" VALUES(284,'2ttu92b4k4wh',269,'n2beusfw9aw64veg7pcm','ScribeAppointed','{"person":"bevy2az3hcrqt98f"}','ydp4dqtxhw34ywzv',1.79574416139759421347e+09,1);
INSERT INTO "events" VALUES(285,'2ttu92b4k4wh',270,'2muc4fzu7eeqkgxrjswz','ProposalSettled','{"proposal":"6pt3ub23dqtn","before":{"state":"waiting","reason":""},"after":{"state":"accepted","reason":""}}','bevy2az3hcrqt98f',1.79574416139964270593e+09,1);
INSERT INTO "events" VALUES(286,'2ttu92b4k4wh',271,'2muc4fzu7eeqkgxrjswz','CauseAdded','{"node":"39fnxqrtf98t","text":"No hay presupuesto","effect":"jdwzyjksnatd","order":17}','bevy2az3hcrqt98f',1.79574416139964270593e+09,1);
INSERT INTO "events" VALUES(287,'2ttu92b4k4wh',272,'yqc25zhad233n97xj6gc','ProposalSettled','{"proposal":"ucm7jw3xpnv6","before":{"state":"waiting","reason":""},"after":{"state":"declined","reason":"Es una opinión"}}','ydp4dqtxhw34ywzv',1.79574416140172910686e+09,1);
INSERT INTO "events" VALUES(288,'2ttu92b4k4wh',273,'ue46cbhtzua5z3c8fq9b','ProposalSettled','{"proposal":"byyfqvs6mdg7","before":{"state":"waiting","reason":""},"after":{"state":"withdrawn","reason":""}}','b3gsfxbqd9wvxurq',1.79574416140346693995e+09,1);
INSERT INTO "events" VALUES(289,'2ttu92b4k4wh',274,'tavymuavu7efhh5zfyuz','ScribeReleased','{"person":"bevy2az3hcrqt98f"}','ydp4dqtxhw34ywzv',1.79574416140640354157e+09,1);
INSERT INTO "events" VALUES(290,'2ttu92b4k4wh',275,'qcqvy8sfb639tmaujvs8','BranchLocked','{"node":"6xwhvz5mhzta","reason":"Ya se acordó"}','ydp4dqtxhw34ywzv',1.79574416140845680234e+09,1);
INSERT INTO "events" VALUES(291,'2ttu92b4k4wh',276,'x3kqbpt258peezxmqbgn','BranchLocked','{"node":"f9dx9qrc6vnb","reason":""}','ydp4dqtxhw34ywzv',1.79574416141015076641e+09,1);
INSERT INTO "events" VALUES(292,'2ttu92b4k4wh',277,'m2hfcv5dmufnbuaezn4c','BranchUnlocked','{"node":"f9dx9qrc6vnb"}','ydp4dqtxhw34ywzv',1.79574416141179084779e+09,1);
INSERT INTO "events" VALUES(293,'2ttu92b4k4wh',278,'e9xc4hbht8ajqve89fvb','VersionNamed','{"version":"jareed74gak8","name":"","reason":"stage","about":"problem_tree","at_version":277,"at":1795744161.4131293,"order":6,"digest":"f733024d5acf65c58f85c25bff571886","by":null}','ydp4dqtxhw34ywzv',1.7957441614135890007e+09,1);
INSERT INTO "events" VALUES(294,'2ttu92b4k4wh',279,'e9xc4hbht8ajqve89fvb','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','ydp4dqtxhw34ywzv',1.7957441614135890007e+09,1);
INSERT INTO "events" VALUES(295,'2ttu92b4k4wh',280,'3ghy7fpb7hxtb64pa6pb','WallShown','{"mode":"card","stage":"commitment_card","node":"jdwzyjksnatd","page":1,"order":"written"}','ydp4dqtxhw34ywzv',1.79574416141550469399e+09,1);
INSERT INTO "events" VALUES(296,'2ttu92b4k4wh',281,'d3wxd862nebt482b57gd','WallFrozen','{"at_version":280}','ydp4dqtxhw34ywzv',1.79574416141741681094e+09,1);
INSERT INTO "events" VALUES(297,'2ttu92b4k4wh',282,'9zfgtzz6hqj8vg85tgcm','EverybodyBrought','{"call":1,"stage":"commitment_card","node":"jdwzyjksnatd"}','ydp4dqtxhw34ywzv',1.79574416142233276366e+09,1);
INSERT INTO "events" VALUES(298,'2ttu92b4k4wh',283,'9r8x3zn9bjww3k3bpnwn','WallBlanked','{}','ydp4dqtxhw34ywzv',1795744161.42501,1);
INSERT INTO "events" VALUES(299,'2ttu92b4k4wh',284,'fhvtkebvkqwq9k7g5ah5','WallUncovered','{}','ydp4dqtxhw34ywzv',1.79574416142692708971e+09,1);
INSERT INTO "events" VALUES(300,'2ttu92b4k4wh',285,'dau76ytq43fcy759cd2d','WallReleased','{}','ydp4dqtxhw34ywzv',1.79574416142969846719e+09,1);
INSERT INTO "events" VALUES(301,'jcypqc38wtmd',16,'hzxgdcutzkhnb5apq8k8','NoticeWorded','{"before":{"text":"","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','ydp4dqtxhw34ywzv',1.79574416143181920047e+09,1);
INSERT INTO "events" VALUES(302,'jcypqc38wtmd',17,'58b22m4qnuec5ygmyy5c','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]}}','ydp4dqtxhw34ywzv',1.79574416143578195577e+09,1);
INSERT INTO "events" VALUES(303,'jcypqc38wtmd',18,'erjetxrrtkaq3b3nxs29','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','ydp4dqtxhw34ywzv',1.79574416143892121315e+09,1);
INSERT INTO "events" VALUES(304,'jcypqc38wtmd',19,'5wzmg6z9ec25m3m8y3dt','NamesErased','{"called":"Persona"}','ydp4dqtxhw34ywzv',1.7957441614417841434e+09,1);
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
INSERT INTO "migrations" VALUES(1,'create_tables',1.79574416076323080068e+09);
INSERT INTO "migrations" VALUES(2,'number_formats',1.79574416076414179795e+09);
INSERT INTO "migrations" VALUES(3,'end_badges',1.79574416076440429687e+09);
INSERT INTO "migrations" VALUES(4,'note_arrivals',1.79574416076459193224e+09);
INSERT INTO "migrations" VALUES(5,'govern_people',1.79574416076489949221e+09);
CREATE TABLE operations (
	stream VARCHAR(40) NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (stream, op)
);
INSERT INTO "operations" VALUES('jcypqc38wtmd','cdkjqyf2ztrranv5757k',1,1);
INSERT INTO "operations" VALUES('jcypqc38wtmd','zkhjvqw5y6juzwtg2pz6',2,2);
INSERT INTO "operations" VALUES('jcypqc38wtmd','zf3bj6dtmf79x74vzsc5',3,3);
INSERT INTO "operations" VALUES('jcypqc38wtmd','4pevq4wb57va9ktm93r8',4,4);
INSERT INTO "operations" VALUES('jcypqc38wtmd','63pczdbnka8mexftjfw9',5,5);
INSERT INTO "operations" VALUES('jcypqc38wtmd','6tz2uzf3v7syhdt5h2a8',6,6);
INSERT INTO "operations" VALUES('jcypqc38wtmd','teqkc8acau4cj3q4wxzw',7,7);
INSERT INTO "operations" VALUES('jcypqc38wtmd','2hndqf7jxud4f8gxzajg',8,8);
INSERT INTO "operations" VALUES('jcypqc38wtmd','syjs6ayttpf2z39vhm2e',9,9);
INSERT INTO "operations" VALUES('jcypqc38wtmd','cp79fpd4hwf584jwwaft',10,10);
INSERT INTO "operations" VALUES('jcypqc38wtmd','cak562v5ugwynarvg8yx',11,11);
INSERT INTO "operations" VALUES('jcypqc38wtmd','8sev3pgdxztatdasywnn',12,12);
INSERT INTO "operations" VALUES('jcypqc38wtmd','6c523g3sncd6mr7e8hzp',13,13);
INSERT INTO "operations" VALUES('jcypqc38wtmd','9cb7a9s959utbk2raabn',14,14);
INSERT INTO "operations" VALUES('jcypqc38wtmd','g4rpxtp9ms5u7tu2k6bj',15,15);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','bxn6x8xrfgbms5dtvc42',1,1);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','thw2e9fzqn2n78x5duvt',2,2);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','wfg4cueghbh47rfck9ej',3,3);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','gjug4r5c8tcktftyysxr',4,4);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','csf8ztg4w8kekygqbxnp',5,5);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','5wn3e4pbf6v7dk22zqnh',6,6);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','c6z9bezusbua3xbehx3j',7,7);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','w6mkuxu66t3hbq4jdgzk',8,8);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','36y3cr2m5wtbhxhrjxx6',9,9);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','yb5ueyh5jwpfbd9tqgnh',10,10);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','9ebndnvcm2hgpns2vj4h',11,11);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','ck5nptbm43n9mbfj2sb8',12,12);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','zuc7rv68b9sjaqa9kb8t',13,13);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','tgk6zhyu3jrpa7bu55gm',14,14);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','7vt4wmdhsd4wdqwmrtw9',15,15);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','va7cvzrhhjxgf9b28sz4',16,16);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','cmhsu9t2py5tybcuftq6',17,18);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','k9eswh9jhar2rfpxphra',19,19);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','ecme7asfgjj5wuzdj2e3',20,20);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','k5bkcjka35ve6jwkup24',21,21);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','edfsg4849ng2vj3txh9r',22,22);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','cxrrdj3qkja83s5ajzgw',23,23);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','58bk2enfjs9bzzeeewm6',24,24);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','wpp74k27xu7y5jqcyxgn',25,25);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','fuahn82gnqk4jkxneqmp',26,26);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','ebakahrvgkp4uts9u83w',27,27);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','eh8cf8p4d7a3crfybybc',28,28);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','cth26hc422dwexzt8qpy',29,29);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','teeqhnxzxuxux9sc2qk5',30,30);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','bgk86689ajpvj94bxtxu',31,31);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','ydrqpmvuantr2zm3fdt5',32,32);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','v3b2bg2c4dfkjj7myzt2',33,33);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','7jseqcqq2r8vhrhwu6g5',34,34);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','d4mgfrcpa7nnd5x3dbfh',35,35);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','6sa62t6cqff528vxwm4c',36,37);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','m7eeu96xphmrf9zs4a73',38,38);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','gkx9xmd2txfhjs9r2z29',39,39);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','jt9r2945yrrg49ubjb4t',40,40);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','xx8rjxsntahffhsnuyfb',41,41);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','jv93u4yqjzkgd8uw92te',42,42);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','396q8sccrakg9nnfk3hv',43,43);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','grzsnr33bugwvynbaywc',44,44);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','xn2429btyn23gdwacznb',45,45);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','7fx9eqcbmc4t4khdgmwj',46,46);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','qmxcqva9vhq5zw2whe9r',47,47);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','yg6jbwgu4z5pppknsz95',48,48);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','9swrr49ure97w2yky94x',49,50);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','uy8nc4f6hfuwj9n5ejsn',51,53);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','ftgrpqf232mgxdaekp7g',54,56);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','czq9s4cy7vw69w6fmuh5',57,57);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','2zzbvjrjgf549wytqn23',58,58);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','zeeprb6mkmgredrwjz6k',59,59);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','f99wg2vyh2u3m72pbkbs',60,60);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','q6m44tqdxz7m2bjfrz5h',61,61);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','ggr5zgzgw2vr45bmjrha',62,62);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','6tg8m9qz2j4dbcry8254',63,63);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','emt7pacfchushjsj3jbz',64,64);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','xap454t4rx7zspy6wkw3',65,65);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','cnamaqh2psbkskv3dhas',66,66);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','dpq8hhvftg3ar4ryq2kn',67,67);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','k5dmc4xqqxfvm6whvpa5',68,68);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','bte9kqmyeyfkau63t4z8',69,69);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','kdfyag8rnswpceqds5yz',70,70);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','6es5zme3v4hur8a8k65j',71,72);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','df9cdtqprmqpqv8w7cug',73,73);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','rzgnhdyjesxgqbrbcnhs',74,74);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','egw737fvkey7nr5543dr',75,75);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','p6dvumn8sdxzr2qu78tf',76,76);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','gzdn4z97vhezy8qkaqe7',77,78);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','c2rb8j5hxy8u2edzf6h8',79,80);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','mf4s3gggb9pv84wkany8',81,82);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','cpu6zb8mc4bhxetsg2s5',83,83);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','25rpffz9ew36av663mdn',84,84);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','v8xv83u3w8suvqs7zb96',85,87);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','k68wwkdq9m6saa3cuwck',88,91);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','ejy6zufwa2f8t262ctbn',92,92);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','wxpsdwu75yuqjzvfs3j9',93,94);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','y9s5n2w96fsq2xzjwsx4',95,96);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','xbxjghsvez6syfa8kpen',97,97);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','uwrw8ugzqs83xy3bx5xf',98,98);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','2tjgeh7z24rnmnrxwqxa',99,99);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','nz3wjsc4875e6d5a4ndm',100,100);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','ecdgkrepkh8rcbq7gtbk',101,101);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','9wunpahdx34bb3brkqay',102,102);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','cecuy25sqrv5mf6wryab',103,103);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','tpvkz6dvzbrrs4w52txb',104,104);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','8acr24vd47qrm3jtc8ub',105,105);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','254y7fy7hazqdfkvc2hj',106,106);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','5arxy5fkhj8xwzvd64mm',107,107);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','yu34k6fe5jcjwc3vg98k',108,108);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','ejfv9vp5e42642npj9ux',109,109);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','46jx2nduj8hx7nfmu997',110,110);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','h6nz6wdrnjuqtd4c8tm6',111,111);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','g7q9wus4sds2n63xa47j',112,112);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','znq3fhc8chhrt4wqnezs',113,113);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','vbmk7x7vxvpjtxgk2nj8',114,114);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','d7cxutz5uuhkmuzm8k6g',115,115);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','4xdj56u974qymwwctghq',116,116);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','zzwstveyfqw3gnmaqnwr',117,117);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','645ay7ac5rp8nf9vyg6r',118,118);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','c3wdsqpfn2pjmmjyywkg',119,119);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','x29p3c5x45m92zrzsmje',120,120);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','zeb2ezn2u8arc4xdaczt',121,121);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','54jme3c7yf534k2zqz35',122,122);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','p937vv5eq82b89ffuc8c',123,123);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','mpyzt5thkv8h6c36gjvh',124,124);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','7v7et4997mbc88w6b529',125,125);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','48nsqf7daykgxgbpw8qy',126,126);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','tjry76gkhxwmxm749ewk',127,127);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','8jhdngg8bmxguvq4gfc3',128,128);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','qtcq7thue7b2bh55ee4z',129,130);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','rfr4h92g8vv9gpmcexa5',131,133);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','7x3v75pmnjaasrhwp8pm',134,136);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','ksuex7q5unxk35y4du5g',137,140);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','qd6uge8exdgecshgezen',141,142);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','yzevxjvyqp67kgwcrxct',143,145);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','rvxhpm8ma7qa7ysazequ',146,147);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','yjmq4h8je4ezugsxuewv',148,150);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','9bqap6xtbw4q8zjh75j2',151,153);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','yp53csh8pvmaft843x93',154,155);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','43sm9f9ghc3mddvhab3t',156,156);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','pb2ermeqarwda4sjv7mb',157,157);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','qp8nd94mhw2gfdt3rnth',158,158);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','gtvw45fssuaq2q8x9xyu',159,159);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','n9krumcnf98pc75ezch5',160,160);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','egvestrduefnr4f3xk6y',161,161);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','3rwnaqqybv4pvvpgwwcq',162,162);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','aajyhfuk6g7fma2jxsch',163,163);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','gzc37yjgwc6tvd7wsb9n',164,164);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','8sdp6c5z2rbwkq6p5xbe',165,165);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','ymrvfpjyejczvkqfjd89',166,166);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','bxpwej47yssmekwub39s',167,167);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','9uv8xex7dxyskqtvyp85',168,169);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','zejdf3frszmwe23jcyg9',170,170);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','2cm4wq8cfbxpqbxtq568',171,172);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','c5ttu65bcnc9zz3usva5',173,173);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','jn29ydybrd6t2uuc5zbq',174,174);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','4edd6v32x8y68yzrbptt',175,175);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','8m699svkkcecmhbua9ka',176,176);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','tjhqpskrrcssdbd2wqrg',177,178);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','cvhsx38n86aq5sgrwnhj',179,179);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','fdcxh2cmganq9f7pqkjs',180,181);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','sva7ygdvmcvprve8jbue',182,184);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','h82wpm6pappv65yvfdmv',185,187);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','nkxeumnz5pgddmj7975c',188,188);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','nwexyhpcbbqzr2nqu8hh',189,190);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','cuf9ckknugs36ha7z2cf',191,191);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','jxpykqet9ndpejmzvx4a',192,192);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','zgj4grbzmafnbaexx8mc',193,193);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','5uh5n7sgskuu8ka7zu2m',194,194);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','ynt2gv8kak5pxhnda754',195,196);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','y9ba9uzk9g3pezsyzzbp',197,203);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','9nffskwrw4zy3q2vy8fm',204,204);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','3xnvfgeq3vcpjhdk8bd2',205,205);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','qj62ntfgq473b5gamq4n',206,207);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','56ekvqdrq45w6b96xamg',208,209);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','wa4qwug3y6q4y37yfvuu',210,211);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','aejpsuvhfr5uhcyv4h53',212,212);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','a5564d76p569wm7z2jgn',213,213);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','p73u3k393f58zwh465pq',214,214);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','vneug6s8guux6m6bkg2r',215,215);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','37jtemxc8ghs8jbtkjkb',216,216);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','9xqh54zfqaz8z5sndwvc',217,217);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','u759thhcqwruyj7yhbta',218,218);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','ca3vxrr5qjfjfjw3f4ma',219,219);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','cjf3hw94ex7bmhepm9jz',220,220);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','c7vxk3uck36rjdk9fx9c',221,221);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','ah49jvv9uuhp9qexsxw8',222,222);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','75ab6zmbp9gw3ry2kpex',223,223);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','6279ucygxkswafa2wyeu',224,224);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','f58kmugafaqqr59d886r',225,225);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','uf8wrdkww2d247btbre7',226,226);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','6fbujyyw678w6sdrvu88',227,227);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','saqr5qytxhw6z2a2jc6g',228,228);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','d9fysx8x2cc3c7wpb4a8',229,229);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','wgybyg7gy6a5ga55cj5c',230,230);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','udehqyvbcqmwksbhdz5a',231,231);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','fvxke3ub9xrsdsfva4nv',232,232);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','qzzxrtky623wafzec8cd',233,233);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','z5x7k9g9eym4h6qug7xh',234,234);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','6j7p5ar5uhbr2ypwy67v',235,235);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','a9z2egyt7npwhnxv389w',236,236);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','sfhx6ygmt29nrqe9u5vg',237,237);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','k7qncsjcb32gsqje29jc',238,238);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','56k3ypk5t9y6ma3nd6t6',239,241);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','te2b85gngpwsdk76329x',242,242);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','94euah85vq43rc8kx55a',243,243);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','tvut6n3za75tgw5y93qj',244,244);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','kbaw8ef7a6rvm25vawme',245,245);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','zvybdt2753qt99fbvhty',246,246);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','5z4tyt9x39krcb3gfjve',247,247);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','cq46kwmmsyt2u48fs82b',248,248);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','z662wr7zg83ucuhu3jvd',249,251);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','e2s29753q86837fzbzha',252,252);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','yt3pgr4jatux7fw3kesj',253,253);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','w6vpxhb3bx9ww6hstj8k',254,254);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','5tbw8x9btt766e3urvn4',255,255);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','nhjcgmxvb9j8u9u95kwh',256,256);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','e64jkagh4u6evsvkdt2c',257,257);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','dvkwxmtw56xv8rdsurr3',258,258);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','3wy4s7rn9zqh37qeyqp3',259,259);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','a9wnuxrm27cgw2gkk2fs',260,260);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','jhk5fp4dtk43nwkrg5ck',261,261);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','5vrpsc4j3kcgvda6b23d',262,262);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','96ukmtcaxu2wejxr2ebz',263,263);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','g7d5d4zfvdz5nm6ycr2u',264,264);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','7bk77a968jwc87adxnbd',265,265);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','fjsk3cgu2vycehvemeh5',266,266);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','jv9zcrnuuka4tqwd8z83',267,267);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','m7nzctmngfwnwpg9qqvk',268,268);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','n2beusfw9aw64veg7pcm',269,269);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','2muc4fzu7eeqkgxrjswz',270,271);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','yqc25zhad233n97xj6gc',272,272);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','ue46cbhtzua5z3c8fq9b',273,273);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','tavymuavu7efhh5zfyuz',274,274);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','qcqvy8sfb639tmaujvs8',275,275);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','x3kqbpt258peezxmqbgn',276,276);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','m2hfcv5dmufnbuaezn4c',277,277);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','e9xc4hbht8ajqve89fvb',278,279);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','3ghy7fpb7hxtb64pa6pb',280,280);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','d3wxd862nebt482b57gd',281,281);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','9zfgtzz6hqj8vg85tgcm',282,282);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','9r8x3zn9bjww3k3bpnwn',283,283);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','fhvtkebvkqwq9k7g5ah5',284,284);
INSERT INTO "operations" VALUES('2ttu92b4k4wh','dau76ytq43fcy759cd2d',285,285);
INSERT INTO "operations" VALUES('jcypqc38wtmd','hzxgdcutzkhnb5apq8k8',16,16);
INSERT INTO "operations" VALUES('jcypqc38wtmd','58b22m4qnuec5ygmyy5c',17,17);
INSERT INTO "operations" VALUES('jcypqc38wtmd','erjetxrrtkaq3b3nxs29',18,18);
INSERT INTO "operations" VALUES('jcypqc38wtmd','5wzmg6z9ec25m3m8y3dt',19,19);
CREATE TABLE plans (
	"plan" VARCHAR(40) NOT NULL, 
	secret VARCHAR(64) NOT NULL, 
	created FLOAT NOT NULL, 
	PRIMARY KEY ("plan"), 
	UNIQUE (secret)
);
INSERT INTO "plans" VALUES('jcypqc38wtmd','c8b2336d342264fd1fbff6b2097db70da06f0713a7ee0be370e50ee9cb095284',1.79574416077045726771e+09);
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
INSERT INTO "roll" VALUES('ydp4dqtxhw34ywzv','jcypqc38wtmd',NULL,'facilitator','',NULL,'es',1.79574416077396941185e+09,1.79574416077396941185e+09,NULL,NULL);
INSERT INTO "roll" VALUES('bevy2az3hcrqt98f','jcypqc38wtmd','2ttu92b4k4wh','participant','Persona 1','people','es',1.79574416081689882274e+09,1.79574416081689882274e+09,NULL,NULL);
INSERT INTO "roll" VALUES('b3gsfxbqd9wvxurq','jcypqc38wtmd','2ttu92b4k4wh','participant','Persona 2','government','es',1.79574416081818342212e+09,1.79574416081818342212e+09,NULL,NULL);
INSERT INTO "roll" VALUES('rv4a5qsq3qchbxzr','jcypqc38wtmd','2ttu92b4k4wh','participant','Persona 3','civil_society','en',1.79574416081968688961e+09,1.79574416081968688961e+09,NULL,NULL);
INSERT INTO "roll" VALUES('thaku3eqeqvvnmee','jcypqc38wtmd','2ttu92b4k4wh','participant','Persona 4','people','es',1.79574416082113432879e+09,1.79574416082113432879e+09,NULL,NULL);
CREATE TABLE snapshots (
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	PRIMARY KEY (stream)
);
INSERT INTO "snapshots" VALUES('2ttu92b4k4wh',203,'aeaaad2f4d6e3fb38d50d1ed18857bd7bc0c8018452788918cf76c6f6f6cb1c0 {"format":[1,4],"version":203,"parts":{"pace":{"stage":"problem_tree","open":true,"left":"brainstorm","left_open":true,"begun":{"brainstorm":true,"viewpoints":true,"problem_tree":true}},"course":{"stages":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"guides":{"brainstorm":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}},"agenda":{"items":{"wjez7yprde4g":{"item":"wjez7yprde4g","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}},"timer":null,"past":{"scxrexaxayg7":true},"ready":{"bevy2az3hcrqt98f":"scxrexaxayg7"}},"brainstorm":{"revealed":true,"ideas":{"t9ayw2g3a5kw":{"idea":"t9ayw2g3a5kw","text":"Las tuberías ya son muy viejas","order":1,"author":"bevy2az3hcrqt98f","sector":"people","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"es9mxeqpb26w":{"idea":"es9mxeqpb26w","text":"El agua llega dos horas diarias","order":2,"author":"bevy2az3hcrqt98f","sector":"people","supporters":[],"paper":[],"merged_into":"698g2a45dzvs","withdrawn":false},"fabschz5rmzd":{"idea":"fabschz5rmzd","text":"Hay agua solo dos horas","order":3,"author":"b3gsfxbqd9wvxurq","sector":"government","supporters":[],"paper":[],"merged_into":"698g2a45dzvs","withdrawn":false},"8yyrm62ffvse":{"idea":"8yyrm62ffvse","text":"La bomba se descompone","order":4,"author":"rv4a5qsq3qchbxzr","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"pw7htmx7b277":{"idea":"pw7htmx7b277","text":"2. El pozo se seca","order":5,"author":"rv4a5qsq3qchbxzr","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"7xb3aw4ccr44":{"idea":"7xb3aw4ccr44","text":"Nadie avisa de los cortes","order":6,"author":"ydp4dqtxhw34ywzv","sector":null,"supporters":[{"person":"rv4a5qsq3qchbxzr","sector":"civil_society"}],"paper":[{"sector":"people","people":6}],"merged_into":null,"withdrawn":false},"698g2a45dzvs":{"idea":"698g2a45dzvs","text":"El agua llega pocas horas","order":7,"author":null,"sector":null,"supporters":[],"paper":[],"merged_into":null,"withdrawn":false}},"origins":{"jdwzyjksnatd":{"node":"jdwzyjksnatd","idea":"698g2a45dzvs"},"6xwhvz5mhzta":{"node":"6xwhvz5mhzta","idea":"7xb3aw4ccr44"},"hqha35csqt4v":{"node":"hqha35csqt4v","idea":"pw7htmx7b277"}}},"themes":{"themes":{"76cqcspbkrns":{"name":"Cuándo llega","order":1},"rj7cs8nvp72n":{"name":"La bomba","order":2}},"of":{"698g2a45dzvs":"76cqcspbkrns","8yyrm62ffvse":"rj7cs8nvp72n"}},"dots":{"rounds":{"9jew3fqthqd6":{"each":1,"several":false,"phase":"past","order":1},"vaw7e3e86gkz":{"each":2,"several":true,"phase":"shown","order":2}},"placed":{"vaw7e3e86gkz>698g2a45dzvs>bevy2az3hcrqt98f":{"round":"vaw7e3e86gkz","idea":"698g2a45dzvs","person":"bevy2az3hcrqt98f","sector":"people","dots":2},"vaw7e3e86gkz>698g2a45dzvs>b3gsfxbqd9wvxurq":{"round":"vaw7e3e86gkz","idea":"698g2a45dzvs","person":"b3gsfxbqd9wvxurq","sector":"government","dots":1},"vaw7e3e86gkz>8yyrm62ffvse>rv4a5qsq3qchbxzr":{"round":"vaw7e3e86gkz","idea":"8yyrm62ffvse","person":"rv4a5qsq3qchbxzr","sector":"civil_society","dots":1}},"paper":{"vaw7e3e86gkz>7xb3aw4ccr44>people":{"round":"vaw7e3e86gkz","idea":"7xb3aw4ccr44","sector":"people","dots":3}}},"viewpoints":{"shown":true,"at_screen":"causes","questions":{"zg5qff7hzxrg":{"question":"zg5qff7hzxrg","text":"¿Quién lo paga hoy?","order":1}},"answers":{"nzx6qvfc3mmz":{"answer":"nzx6qvfc3mmz","question":"causes","author":"bevy2az3hcrqt98f","sector":"people","wording":{"text":"Las tuberías ya son muy viejas","offers":[]},"order":1,"withdrawn":false},"7tzq4az6696n":{"answer":"7tzq4az6696n","question":"causes","author":null,"sector":"academia","wording":{"text":"Nadie las repara","offers":[]},"order":2,"withdrawn":false},"884edm4cuyzy":{"answer":"884edm4cuyzy","question":"zg5qff7hzxrg","author":"b3gsfxbqd9wvxurq","sector":"government","wording":{"text":"El municipio","offers":[]},"order":3,"withdrawn":false}},"positions":{"nzx6qvfc3mmz/b3gsfxbqd9wvxurq":{"answer":"nzx6qvfc3mmz","person":"b3gsfxbqd9wvxurq","sector":"government","position":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}},"nzx6qvfc3mmz/sector/business":{"answer":"nzx6qvfc3mmz","person":null,"sector":"business","position":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}},"taken":{"nzx6qvfc3mmz":{"answer":"nzx6qvfc3mmz","idea":"t9ayw2g3a5kw"}}},"candidates":{"phase":"shown","straight":true,"candidates":{"xbvxyag35epm":{"candidate":"xbvxyag35epm","wording":{"text":"Falta agua en la ribera","offers":[]},"order":1,"author":"bevy2az3hcrqt98f","idea":null,"answer":null,"node":null,"withdrawn":false},"733szr4u4h23":{"candidate":"733szr4u4h23","wording":{"text":"El agua llega pocas horas","offers":[]},"order":2,"author":null,"idea":"698g2a45dzvs","answer":null,"node":"jdwzyjksnatd","withdrawn":false},"zd55k5b9fymt":{"candidate":"zd55k5b9fymt","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"author":"b3gsfxbqd9wvxurq","idea":null,"answer":null,"node":null,"withdrawn":false}},"weighed":{"xbvxyag35epm/affected":{"note":{"text":"400 familias","offers":[]},"answer":null},"xbvxyag35epm/act":{"note":{"text":"","offers":[]},"answer":"yes"}},"preferences":{"bevy2az3hcrqt98f":{"candidate":"xbvxyag35epm","sector":"people"},"b3gsfxbqd9wvxurq":{"candidate":"xbvxyag35epm","sector":"government"},"rv4a5qsq3qchbxzr":{"candidate":"733szr4u4h23","sector":"civil_society"}},"paper":{"733szr4u4h23/people":{"candidate":"733szr4u4h23","sector":"people","people":2}}},"problem_tree":{"core_problem":"jdwzyjksnatd","nodes":[["jdwzyjksnatd","El agua llega pocas horas",[],2],["6xwhvz5mhzta","Nadie avisa de los cortes",[],4],["hqha35csqt4v","2. El pozo se seca",[],5],["h4xp8hv7psq4","La bomba se descompone",[],6],["8f9d356g2832","Fugas por tubería vieja",[],8],["f9dx9qrc6vnb","Las familias compran pipas",[],9],["eevnsarw9zws","Nadie repara la bomba: no hay refacciones",[],11],["b6qc454c2czv","Gastan un quinto de su ingreso",[],10]],"arrows":[["jdwzyjksnatd","f9dx9qrc6vnb"],["6xwhvz5mhzta","jdwzyjksnatd"],["hqha35csqt4v","jdwzyjksnatd"],["h4xp8hv7psq4","jdwzyjksnatd"],["8f9d356g2832","jdwzyjksnatd"],["f9dx9qrc6vnb","b6qc454c2czv"],["eevnsarw9zws","jdwzyjksnatd"],["eevnsarw9zws","h4xp8hv7psq4"]],"originals":{"eevnsarw9zws":[{"text":"Nadie repara la bomba","offers":[]},{"text":"No hay refacciones","offers":[]}]}},"logic":{"answers":{},"paper":{},"marks":{},"actions":{},"settled":{},"dismissals":{},"questions":{},"withheld":{}},"evidence":{"entries":{}},"objectives":{"by_node":{}},"reading":{"read":{},"shown":false},"review":{"sent":{}},"versions":{"versions":{"7afv23gq6pfh":{"version":"7afv23gq6pfh","name":"Antes de comer","reason":"named","about":"","at_version":190,"at":1795744161.1735682,"order":1,"digest":"00d8811b16b33246152ceecc6e68adb3","by":"bevy2az3hcrqt98f"},"xjb6zraxu32x":{"version":"xjb6zraxu32x","name":"","reason":"restored","about":"7afv23gq6pfh","at_version":196,"at":1795744161.19621,"order":2,"digest":"d82d36fe77029b430fabd14ebfc70b80","by":null}}},"commitments":{"cards":{}},"rights":{"stages":{},"scribes":{},"locks":{},"given_out":true},"proposals":{"entries":{}},"wall":{"showing":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"before":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"frozen":null,"blank":false,"call":null},"preparation":{"notes":{"desired":{"text":"Hay agua todos los días","offers":[]}},"stakeholders":{"s57uew4srpv4":{"stakeholder":"s57uew4srpv4","name":"Presidencia","has":["stake"],"present":true,"order":1}}}},"done":[["w6mkuxu66t3hbq4jdgzk","ydp4dqtxhw34ywzv",[["StagesArranged",{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}]],1795744160.8369472],["36y3cr2m5wtbhxhrjxx6","ydp4dqtxhw34ywzv",[["StagesArranged",{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}]],1795744160.838798],["yb5ueyh5jwpfbd9tqgnh","ydp4dqtxhw34ywzv",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795744160.8416936],["9ebndnvcm2hgpns2vj4h","ydp4dqtxhw34ywzv",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}]],1795744160.8438418],["ck5nptbm43n9mbfj2sb8","ydp4dqtxhw34ywzv",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795744160.8456657],["tgk6zhyu3jrpa7bu55gm","ydp4dqtxhw34ywzv",[["AgendaItemSet",{"item":"scxrexaxayg7","before":null,"after":{"item":"scxrexaxayg7","title":"Bienvenida","minutes":5,"order":1,"stage":""}}]],1795744160.8520317],["7vt4wmdhsd4wdqwmrtw9","ydp4dqtxhw34ywzv",[["AgendaItemSet",{"item":"wjez7yprde4g","before":null,"after":{"item":"wjez7yprde4g","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}]],1795744160.8543751],["va7cvzrhhjxgf9b28sz4","ydp4dqtxhw34ywzv",[["AgendaItemSet",{"item":"scxrexaxayg7","before":{"item":"scxrexaxayg7","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"scxrexaxayg7","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}]],1795744160.8561828],["cmhsu9t2py5tybcuftq6","ydp4dqtxhw34ywzv",[["AgendaItemSet",{"item":"scxrexaxayg7","before":{"item":"scxrexaxayg7","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"scxrexaxayg7","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}],["AgendaItemSet",{"item":"wjez7yprde4g","before":{"item":"wjez7yprde4g","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"wjez7yprde4g","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}]],1795744160.8581731],["fuahn82gnqk4jkxneqmp","ydp4dqtxhw34ywzv",[["AgendaItemSet",{"item":"scxrexaxayg7","before":{"item":"scxrexaxayg7","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}]],1795744160.874884],["eh8cf8p4d7a3crfybybc","ydp4dqtxhw34ywzv",[["QuestionAdded",{"question":"zg5qff7hzxrg","text":"¿Quién lo paga hoy?","order":1}]],1795744160.8788736],["cth26hc422dwexzt8qpy","ydp4dqtxhw34ywzv",[["QuestionAdded",{"question":"jt9tqt6yxheb","text":"¿Y mañana?","order":2}]],1795744160.8808446],["teeqhnxzxuxux9sc2qk5","ydp4dqtxhw34ywzv",[["QuestionDropped",{"question":"jt9tqt6yxheb","text":"¿Y mañana?","order":2}]],1795744160.8833199],["bgk86689ajpvj94bxtxu","bevy2az3hcrqt98f",[["AnswerGiven",{"answer":"nzx6qvfc3mmz","question":"causes","author":"bevy2az3hcrqt98f","sector":"people","text":"Las tuberías son viejas","order":1}]],1795744160.8858168],["ydrqpmvuantr2zm3fdt5","ydp4dqtxhw34ywzv",[["AnswerGiven",{"answer":"7tzq4az6696n","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2}]],1795744160.888008],["v3b2bg2c4dfkjj7myzt2","b3gsfxbqd9wvxurq",[["AnswerGiven",{"answer":"884edm4cuyzy","question":"zg5qff7hzxrg","author":"b3gsfxbqd9wvxurq","sector":"government","text":"El municipio","order":3}]],1795744160.8899214],["7jseqcqq2r8vhrhwu6g5","bevy2az3hcrqt98f",[["AnswerReworded",{"answer":"nzx6qvfc3mmz","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}]],1795744160.891801],["jv93u4yqjzkgd8uw92te","b3gsfxbqd9wvxurq",[["PositionTaken",{"answer":"nzx6qvfc3mmz","person":"b3gsfxbqd9wvxurq","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795744160.9057133],["396q8sccrakg9nnfk3hv","b3gsfxbqd9wvxurq",[["PositionTaken",{"answer":"nzx6qvfc3mmz","person":"b3gsfxbqd9wvxurq","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795744160.9077163],["grzsnr33bugwvynbaywc","b3gsfxbqd9wvxurq",[["PositionTaken",{"answer":"nzx6qvfc3mmz","person":"b3gsfxbqd9wvxurq","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795744160.909703],["xn2429btyn23gdwacznb","bevy2az3hcrqt98f",[["AnswerReworded",{"answer":"nzx6qvfc3mmz","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}]],1795744160.9116251],["7fx9eqcbmc4t4khdgmwj","ydp4dqtxhw34ywzv",[["PositionTaken",{"answer":"nzx6qvfc3mmz","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795744160.913485],["qmxcqva9vhq5zw2whe9r","ydp4dqtxhw34ywzv",[["PositionTaken",{"answer":"nzx6qvfc3mmz","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795744160.9153976],["yg6jbwgu4z5pppknsz95","ydp4dqtxhw34ywzv",[["PositionTaken",{"answer":"nzx6qvfc3mmz","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795744160.9172459],["9swrr49ure97w2yky94x","ydp4dqtxhw34ywzv",[["IdeasAdded",{"ideas":[{"idea":"t9ayw2g3a5kw","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"bevy2az3hcrqt98f","sector":"people","paper":[],"repeated":0,"blank":0}],["AnswerTaken",{"answer":"nzx6qvfc3mmz","idea":"t9ayw2g3a5kw"}]],1795744160.919328],["2zzbvjrjgf549wytqn23","bevy2az3hcrqt98f",[["IdeasAdded",{"ideas":[{"idea":"es9mxeqpb26w","text":"El agua llega dos horas al día"}],"order":2,"author":"bevy2az3hcrqt98f","sector":"people","paper":[],"repeated":0,"blank":0}]],1795744160.928501],["zeeprb6mkmgredrwjz6k","b3gsfxbqd9wvxurq",[["IdeasAdded",{"ideas":[{"idea":"fabschz5rmzd","text":"Hay agua solo dos horas"}],"order":3,"author":"b3gsfxbqd9wvxurq","sector":"government","paper":[],"repeated":0,"blank":0}]],1795744160.9303951],["f99wg2vyh2u3m72pbkbs","rv4a5qsq3qchbxzr",[["IdeasAdded",{"ideas":[{"idea":"8yyrm62ffvse","text":"La bomba se descompone"},{"idea":"pw7htmx7b277","text":"2. El pozo se seca"}],"order":4,"author":"rv4a5qsq3qchbxzr","sector":"civil_society","paper":[],"repeated":1,"blank":1}]],1795744160.9326138],["q6m44tqdxz7m2bjfrz5h","ydp4dqtxhw34ywzv",[["IdeasAdded",{"ideas":[{"idea":"7xb3aw4ccr44","text":"Nadie avisa de los cortes"}],"order":6,"author":"ydp4dqtxhw34ywzv","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}]],1795744160.9346693],["ggr5zgzgw2vr45bmjrha","bevy2az3hcrqt98f",[["IdeaReworded",{"idea":"es9mxeqpb26w","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}]],1795744160.9366589],["cnamaqh2psbkskv3dhas","b3gsfxbqd9wvxurq",[["IdeaSupported",{"idea":"es9mxeqpb26w","person":"b3gsfxbqd9wvxurq","sector":"government"}]],1795744160.9447117],["dpq8hhvftg3ar4ryq2kn","b3gsfxbqd9wvxurq",[["SupportWithdrawn",{"idea":"es9mxeqpb26w","person":"b3gsfxbqd9wvxurq","sector":"government"}]],1795744160.9464915],["k5dmc4xqqxfvm6whvpa5","rv4a5qsq3qchbxzr",[["IdeaSupported",{"idea":"7xb3aw4ccr44","person":"rv4a5qsq3qchbxzr","sector":"civil_society"}]],1795744160.9483824],["bte9kqmyeyfkau63t4z8","ydp4dqtxhw34ywzv",[["PaperCounted",{"idea":"7xb3aw4ccr44","sector":"people","before":4,"after":6}]],1795744160.9502265],["df9cdtqprmqpqv8w7cug","b3gsfxbqd9wvxurq",[["IdeasMerged",{"idea":"698g2a45dzvs","text":"El agua llega pocas horas","order":7,"members":["es9mxeqpb26w","fabschz5rmzd"]}]],1795744160.956585],["rzgnhdyjesxgqbrbcnhs","b3gsfxbqd9wvxurq",[["MergeChanged",{"idea":"698g2a45dzvs","joined":["8yyrm62ffvse"],"parted":[]}]],1795744160.958609],["egw737fvkey7nr5543dr","b3gsfxbqd9wvxurq",[["MergeChanged",{"idea":"698g2a45dzvs","joined":[],"parted":["8yyrm62ffvse"]}]],1795744160.9617975],["c2rb8j5hxy8u2edzf6h8","bevy2az3hcrqt98f",[["ThemeSet",{"theme":"76cqcspbkrns","before":null,"after":{"name":"El agua","order":1}}],["IdeaThemed",{"idea":"698g2a45dzvs","before":null,"after":"76cqcspbkrns"}]],1795744160.9737306],["mf4s3gggb9pv84wkany8","rv4a5qsq3qchbxzr",[["ThemeSet",{"theme":"rj7cs8nvp72n","before":null,"after":{"name":"La bomba","order":2}}],["IdeaThemed",{"idea":"8yyrm62ffvse","before":null,"after":"rj7cs8nvp72n"}]],1795744160.9780347],["cpu6zb8mc4bhxetsg2s5","b3gsfxbqd9wvxurq",[["ThemeSet",{"theme":"76cqcspbkrns","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}]],1795744160.9810224],["25rpffz9ew36av663mdn","b3gsfxbqd9wvxurq",[["IdeaThemed",{"idea":"pw7htmx7b277","before":null,"after":"rj7cs8nvp72n"}]],1795744160.9834425],["ejy6zufwa2f8t262ctbn","rv4a5qsq3qchbxzr",[["IdeaThemed",{"idea":"pw7htmx7b277","before":"rj7cs8nvp72n","after":null}]],1795744160.9938414],["wxpsdwu75yuqjzvfs3j9","bevy2az3hcrqt98f",[["ThemeSet",{"theme":"33bugy7v6t4r","before":null,"after":{"name":"Otros","order":3}}],["IdeaThemed",{"idea":"7xb3aw4ccr44","before":null,"after":"33bugy7v6t4r"}]],1795744160.9962435],["y9s5n2w96fsq2xzjwsx4","bevy2az3hcrqt98f",[["IdeaThemed",{"idea":"7xb3aw4ccr44","before":"33bugy7v6t4r","after":null}],["ThemeSet",{"theme":"33bugy7v6t4r","before":{"name":"Otros","order":3},"after":null}]],1795744160.9984484],["cecuy25sqrv5mf6wryab","ydp4dqtxhw34ywzv",[["PaperDotsCounted",{"round":"vaw7e3e86gkz","idea":"7xb3aw4ccr44","sector":"people","before":0,"after":3}]],1795744161.0164711],["ejfv9vp5e42642npj9ux","bevy2az3hcrqt98f",[["CoreProblemStated",{"node":"9xmzsbd8fsbs","text":"Agua","order":1}]],1795744161.0282261],["46jx2nduj8hx7nfmu997","ydp4dqtxhw34ywzv",[["CoreProblemWithdrawn",{"node":"9xmzsbd8fsbs","text":"Agua","order":1}]],1795744161.0300455],["h6nz6wdrnjuqtd4c8tm6","bevy2az3hcrqt98f",[["CandidateProposed",{"candidate":"xbvxyag35epm","text":"Falta agua","order":1,"author":"bevy2az3hcrqt98f","idea":null,"answer":null}]],1795744161.0320456],["g7q9wus4sds2n63xa47j","rv4a5qsq3qchbxzr",[["CandidateProposed",{"candidate":"733szr4u4h23","text":"El agua llega pocas horas","order":2,"author":null,"idea":"698g2a45dzvs","answer":null}]],1795744161.0339422],["znq3fhc8chhrt4wqnezs","b3gsfxbqd9wvxurq",[["CandidateProposed",{"candidate":"zd55k5b9fymt","text":"Se pierde agua en la red","order":3,"author":"b3gsfxbqd9wvxurq","idea":null,"answer":null}]],1795744161.0359278],["vbmk7x7vxvpjtxgk2nj8","bevy2az3hcrqt98f",[["CandidateReworded",{"candidate":"xbvxyag35epm","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795744161.0382783],["d7cxutz5uuhkmuzm8k6g","ydp4dqtxhw34ywzv",[["CandidateReworded",{"candidate":"xbvxyag35epm","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}]],1795744161.0408866],["4xdj56u974qymwwctghq","bevy2az3hcrqt98f",[["CandidateReworded",{"candidate":"xbvxyag35epm","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795744161.0442274],["zzwstveyfqw3gnmaqnwr","b3gsfxbqd9wvxurq",[["CandidateWithdrawn",{"candidate":"zd55k5b9fymt"}]],1795744161.0486312],["645ay7ac5rp8nf9vyg6r","b3gsfxbqd9wvxurq",[["CandidateReturned",{"candidate":"zd55k5b9fymt"}]],1795744161.0509217],["c3wdsqpfn2pjmmjyywkg","thaku3eqeqvvnmee",[["CandidateWeighed",{"candidate":"xbvxyag35epm","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}]],1795744161.053051],["x29p3c5x45m92zrzsmje","thaku3eqeqvvnmee",[["CandidateWeighed",{"candidate":"xbvxyag35epm","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}]],1795744161.0549471],["zeb2ezn2u8arc4xdaczt","thaku3eqeqvvnmee",[["CandidateWeighed",{"candidate":"xbvxyag35epm","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}]],1795744161.0569148],["tjry76gkhxwmxm749ewk","ydp4dqtxhw34ywzv",[["PaperPreferencesEntered",{"before":null,"after":{"candidate":"733szr4u4h23","sector":"people","people":2}}]],1795744161.0685394],["qtcq7thue7b2bh55ee4z","ydp4dqtxhw34ywzv",[["CoreProblemStated",{"node":"jdwzyjksnatd","text":"Falta agua en la ribera","order":2}],["CandidatePlaced",{"candidate":"xbvxyag35epm","before":null,"after":"jdwzyjksnatd"}]],1795744161.0725167],["ksuex7q5unxk35y4du5g","ydp4dqtxhw34ywzv",[["CandidatePlaced",{"candidate":"xbvxyag35epm","before":"jdwzyjksnatd","after":null}],["NodeReworded",{"node":"jdwzyjksnatd","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}],["CandidatePlaced",{"candidate":"733szr4u4h23","before":null,"after":"jdwzyjksnatd"}],["IdeaPlaced",{"idea":"698g2a45dzvs","node":"jdwzyjksnatd"}]],1795744161.080827],["rvxhpm8ma7qa7ysazequ","ydp4dqtxhw34ywzv",[["CauseAdded",{"node":"6xwhvz5mhzta","text":"Nadie avisa de los cortes","effect":"jdwzyjksnatd","order":4}],["IdeaPlaced",{"idea":"7xb3aw4ccr44","node":"6xwhvz5mhzta"}]],1795744161.089619],["yp53csh8pvmaft843x93","rv4a5qsq3qchbxzr",[["NodeSetAside",{"node":"hqha35csqt4v","text":"2. El pozo se seca","order":5}],["IdeaPlaced",{"idea":"pw7htmx7b277","node":"hqha35csqt4v"}]],1795744161.0970583],["43sm9f9ghc3mddvhab3t","rv4a5qsq3qchbxzr",[["BranchRestored",{"node":"hqha35csqt4v","cut":[],"joined":[["hqha35csqt4v","jdwzyjksnatd"]]}]],1795744161.1001232],["pb2ermeqarwda4sjv7mb","bevy2az3hcrqt98f",[["CauseAdded",{"node":"h4xp8hv7psq4","text":"La bomba se descompone y nadie la repara","effect":"jdwzyjksnatd","order":6}]],1795744161.1048205],["qp8nd94mhw2gfdt3rnth","b3gsfxbqd9wvxurq",[["CauseAdded",{"node":"y7yrpetd6dsv","text":"No hay refacciones","effect":"h4xp8hv7psq4","order":7}]],1795744161.107048],["gtvw45fssuaq2q8x9xyu","b3gsfxbqd9wvxurq",[["CauseAdded",{"node":"8f9d356g2832","text":"Fugas en la red","effect":"jdwzyjksnatd","order":8}]],1795744161.1098588],["n9krumcnf98pc75ezch5","thaku3eqeqvvnmee",[["EffectAdded",{"node":"f9dx9qrc6vnb","text":"Las familias compran pipas","cause":"jdwzyjksnatd","order":9}]],1795744161.1119995],["egvestrduefnr4f3xk6y","thaku3eqeqvvnmee",[["EffectAdded",{"node":"b6qc454c2czv","text":"Gastan un quinto de su ingreso","cause":"f9dx9qrc6vnb","order":10}]],1795744161.1140597],["3rwnaqqybv4pvvpgwwcq","bevy2az3hcrqt98f",[["NodeReworded",{"node":"8f9d356g2832","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}]],1795744161.1161022],["aajyhfuk6g7fma2jxsch","b3gsfxbqd9wvxurq",[["NodeReworded",{"node":"8f9d356g2832","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}]],1795744161.1184063],["gzc37yjgwc6tvd7wsb9n","bevy2az3hcrqt98f",[["NodeReworded",{"node":"8f9d356g2832","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}]],1795744161.120411],["8sdp6c5z2rbwkq6p5xbe","b3gsfxbqd9wvxurq",[["NodeMoved",{"node":"y7yrpetd6dsv","cut":[["y7yrpetd6dsv","h4xp8hv7psq4"]],"joined":[["y7yrpetd6dsv","8f9d356g2832"]]}]],1795744161.1225395],["ymrvfpjyejczvkqfjd89","b3gsfxbqd9wvxurq",[["NodesLinked",{"node":"y7yrpetd6dsv","cut":[],"joined":[["y7yrpetd6dsv","h4xp8hv7psq4"]]}]],1795744161.1246629],["bxpwej47yssmekwub39s","b3gsfxbqd9wvxurq",[["NodesUnlinked",{"node":"y7yrpetd6dsv","cut":[["y7yrpetd6dsv","8f9d356g2832"]],"joined":[]}]],1795744161.126599],["9uv8xex7dxyskqtvyp85","bevy2az3hcrqt98f",[["NodeReworded",{"node":"h4xp8hv7psq4","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}],["NodeSplitOff",{"node":"eevnsarw9zws","of":"h4xp8hv7psq4","text":"Nadie repara la bomba","order":11,"links":[["eevnsarw9zws","jdwzyjksnatd"]]}]],1795744161.13085],["c5ttu65bcnc9zz3usva5","bevy2az3hcrqt98f",[["NodesMerged",{"node":"eevnsarw9zws","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"y7yrpetd6dsv","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["y7yrpetd6dsv","h4xp8hv7psq4"]]}],"joined":[["eevnsarw9zws","h4xp8hv7psq4"]],"cut":[]}]],1795744161.1483557],["jn29ydybrd6t2uuc5zbq","thaku3eqeqvvnmee",[["BranchParked",{"node":"b6qc454c2czv","cut":[["f9dx9qrc6vnb","b6qc454c2czv"]],"joined":[]}]],1795744161.150667],["4edd6v32x8y68yzrbptt","thaku3eqeqvvnmee",[["BranchRestored",{"node":"b6qc454c2czv","cut":[],"joined":[["f9dx9qrc6vnb","b6qc454c2czv"]]}]],1795744161.1531441],["fdcxh2cmganq9f7pqkjs","ydp4dqtxhw34ywzv",[["OperationTakenBack",{"op":"cvhsx38n86aq5sgrwnhj","again":false}],["NodeReturned",{"node":"b6qc454c2czv","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["f9dx9qrc6vnb","b6qc454c2czv"]]}]],1795744161.1620102],["nkxeumnz5pgddmj7975c","b3gsfxbqd9wvxurq",[["NodeRemoved",{"node":"b6qc454c2czv","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["f9dx9qrc6vnb","b6qc454c2czv"]]}]],1795744161.1692784],["nwexyhpcbbqzr2nqu8hh","thaku3eqeqvvnmee",[["NodeReturned",{"node":"b6qc454c2czv","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}],["BranchRestored",{"node":"b6qc454c2czv","cut":[],"joined":[["f9dx9qrc6vnb","b6qc454c2czv"]]}]],1795744161.1717381],["zgj4grbzmafnbaexx8mc","b3gsfxbqd9wvxurq",[["CauseAdded",{"node":"dc8kagjj58k7","text":"Tarifas que no alcanzan","effect":"jdwzyjksnatd","order":12}]],1795744161.1782987],["5uh5n7sgskuu8ka7zu2m","b3gsfxbqd9wvxurq",[["BranchParked",{"node":"8f9d356g2832","cut":[["8f9d356g2832","jdwzyjksnatd"]],"joined":[]}]],1795744161.180446],["ynt2gv8kak5pxhnda754","ydp4dqtxhw34ywzv",[["NodeBrought",{"node":"x3eagvh9xhv9","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["x3eagvh9xhv9","jdwzyjksnatd"]]}],["NodeBrought",{"node":"hzz54pujtdck","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["hzz54pujtdck","x3eagvh9xhv9"]]}]],1795744161.1840258],["y9ba9uzk9g3pezsyzzbp","ydp4dqtxhw34ywzv",[["ArrowsRestored",{"node":"jdwzyjksnatd","cut":[["dc8kagjj58k7","jdwzyjksnatd"],["x3eagvh9xhv9","jdwzyjksnatd"],["hzz54pujtdck","x3eagvh9xhv9"]],"joined":[]}],["NodeRemoved",{"node":"dc8kagjj58k7","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}],["NodeRemoved",{"node":"x3eagvh9xhv9","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}],["NodeRemoved",{"node":"hzz54pujtdck","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}],["ArrowsRestored",{"node":"jdwzyjksnatd","cut":[],"joined":[["8f9d356g2832","jdwzyjksnatd"]]}]],1795744161.1973162]],"undone":[],"taken":[["cvhsx38n86aq5sgrwnhj","b3gsfxbqd9wvxurq",[["NodeRemoved",{"node":"b6qc454c2czv","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["f9dx9qrc6vnb","b6qc454c2czv"]]}]],1795744161.159733]]}');
CREATE INDEX ix_events_op ON events (op);
CREATE INDEX ix_arrivals_plan ON arrivals ("plan");
CREATE INDEX ix_roll_grp ON roll (grp);
CREATE INDEX ix_roll_plan ON roll ("plan");
CREATE INDEX ix_keys_plan ON keys ("plan");
CREATE INDEX ix_expected_plan ON expected ("plan");
COMMIT;
